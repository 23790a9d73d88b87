import type { Command } from 'commander'
import { checkGraph } from '../graph/check/check-graph.ts'
import type { Finding } from '../graph/check/finding.ts'
import { describe, jsonOption } from './command.ts'
import { plain } from './table.ts'
import { notice, print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

/** `attest check`: whether every span in the graph holds its words, and the graph is whole. */
export const checkCommand = (terminal: Terminal): Command =>
  describe({
    name: 'check',
    summary: 'verify that every span in the graph holds its words, and the graph is whole',
    examples: [
      ['attest check', 'exit status 0 when nothing is wrong, 1 with one line for each finding'],
      ['attest check --json', 'for programs'],
    ],
  })
    .addOption(jsonOption())
    .action((options: { json?: boolean }, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const findings: Finding[] = []
        const report = await checkGraph(graph, (finding) => {
          if (options.json === true) findings.push(finding)
          else notice(terminal, `${finding.code}: ${plain(finding.id)}: ${plain(finding.message)}`)
        })
        const number = (n: number): string => n.toLocaleString('en')
        const verdict = report.findings === 0 ? 'nothing wrong' : `${number(report.findings)} wrong`
        print(
          terminal,
          options.json === true
            ? JSON.stringify({ ...report, findings })
            : `${number(report.articles)} articles, ${number(report.spans)} spans compared with their texts: ${verdict}`,
        )
        if (report.findings > 0) terminal.exit(1)
      }),
    )

import { type Command, Option } from 'commander'
import { checkGraph } from '../graph/check/check-graph.ts'
import type { Finding } from '../graph/check/finding.ts'
import { describe, jsonOption } from './command.ts'
import { compareStores } from './compare-stores.ts'
import { accessOptions } from './other-store.ts'
import { plain } from './table.ts'
import { notice, print, type Terminal } from './terminal.ts'
import { withWholeGraph } from './with-graph.ts'

/** `attest check`: whether every span in the graph holds its words, and the graph is whole; or whether another graph is equal to it. */
export function checkCommand(terminal: Terminal): Command {
  const command = describe({
    name: 'check',
    summary: 'verify that every span in the graph holds its words, and the graph is whole; or that another graph is equal to it',
    examples: [
      ['attest check', 'exit status 0 when nothing is wrong, 1 with one line for each finding'],
      ['attest check --json', 'for programs'],
      ['attest check --against neo4j://localhost:7687', 'is the same graph there? 0 when it is, 1 with the first differences'],
    ],
  })
    .addOption(new Option('--against <store>', 'compare with this graph instead: every node, edge and property; loadedAt aside'))
    .addOption(jsonOption())
    .action((options: { against?: string; json?: boolean }) =>
      options.against === undefined
        ? checkStore(options.json === true, command, terminal)
        : compareStores(options.against, options.json === true, command, terminal),
    )
  for (const option of accessOptions('against')) command.addOption(option)
  return command
}

const checkStore = (json: boolean, command: Command, terminal: Terminal): Promise<void> =>
  withWholeGraph(command, terminal, async (graph) => {
    const findings: Finding[] = []
    const report = await checkGraph(graph, (finding) => {
      if (json) findings.push(finding)
      else notice(terminal, `${finding.code}: ${plain(finding.id)}: ${plain(finding.message)}`)
    })
    const number = (n: number): string => n.toLocaleString('en')
    const verdict = report.findings === 0 ? 'nothing wrong' : `${number(report.findings)} wrong`
    print(
      terminal,
      json
        ? JSON.stringify({ ...report, findings })
        : `${number(report.articles)} articles, ${number(report.spans)} spans compared with their texts: ${verdict}`,
    )
    if (report.findings > 0) terminal.exit(1)
  })

import type { Command } from 'commander'
import { type DecisionNode, latestDecisions } from '../graph/read/decisions.ts'
import { describe, jsonOption } from './command.ts'
import { plain } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

const mostShown = 1000

/** A line a decision, and one below it where it was undone. */
export const decisionLines = (decisions: readonly DecisionNode[]): string =>
  decisions.length === 0 ? 'No decisions. See attest merge and attest split.' : decisions.map(blockOf).join('\n')

const blockOf = ({ id, kind, targets, by, note, undoneBy, undoneAt }: DecisionNode): string =>
  [
    `${id}  ${kind.toLowerCase()} ${targets.map(plain).join(', ')} · ${plain(by)}${note === null ? '' : `: ${plain(note)}`}`,
    ...(undoneBy === null ? [] : [`  undone by ${plain(undoneBy)} on ${undoneAt?.slice(0, 10) ?? ''}`]),
  ].join('\n')

/** `attest decisions`: what people decided, the latest first. */
export const decisionsCommand = (terminal: Terminal): Command =>
  describe({
    name: 'decisions',
    summary: 'list what people decided of who is who, the latest first',
    examples: [['attest decisions', 'all, those undone too']],
  })
    .option('--about <id>', 'only decisions that name this id')
    .addOption(jsonOption())
    .action((options: { about?: string; json?: boolean }, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const decisions = await graph.run(latestDecisions, { about: options.about ?? null, limit: mostShown })
        print(terminal, options.json === true ? JSON.stringify(decisions) : decisionLines(decisions))
      }),
    )

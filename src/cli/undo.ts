import type { Command } from 'commander'
import { undoDecision } from '../graph/write/write-decisions.ts'
import { undoingOf } from '../review/decision.ts'
import { describe } from './command.ts'
import { type DecisionCall, momentOf, saidBy, withWritten } from './decide.ts'
import { print, type Terminal } from './terminal.ts'

/** `attest undo`: a decision is taken back. */
export const undoCommand = (terminal: Terminal): Command =>
  saidBy(
    describe({
      name: 'undo',
      summary: 'take a decision back: the graph is as if it had never been taken, but for the history',
      examples: [['attest undo DECISION --by "M. Vega"', 'the id, as attest decisions lists it']],
    }),
  )
    .argument('<decision>', 'its id')
    .action((id: string, { by, note }: DecisionCall, command: Command) =>
      withWritten(command, terminal, async (graph) => {
        await undoDecision(graph, id, undoingOf({ by, at: momentOf(terminal), note: note ?? null }))
        print(terminal, `undone: ${id}`)
      }),
    )

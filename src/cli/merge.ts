import type { Command } from 'commander'
import { writeDecisions } from '../graph/write/write-decisions.ts'
import { decisionOf } from '../review/decision.ts'
import { describe } from './command.ts'
import { momentOf, refuseUnknown, type Said, saidBy, withWritten } from './decide.ts'
import { print, type Terminal } from './terminal.ts'

/** `attest merge`: a person says that actors are one. */
export const mergeCommand = (terminal: Terminal): Command =>
  saidBy(
    describe({
      name: 'merge',
      summary: 'say that actors are one, for good: the first stands for all',
      examples: [
        ['attest merge "actor:rafael ibarra" actor:ibarra --by "M. Vega"', 'the surname alone is he'],
        ['attest undo DECISION --by "M. Vega"', 'take it back; the id is printed, and listed by attest decisions'],
      ],
    }),
  )
    .argument('<into>', 'id of the actor that stands for all')
    .argument('<actors...>', 'ids of those that are the same')
    .action((into: string, actors: string[], { by, note }: Said, command: Command) =>
      withWritten(command, terminal, async (graph) => {
        const decision = decisionOf({ kind: 'MERGE', targets: [into, ...actors], by, at: momentOf(terminal), note: note ?? null })
        await refuseUnknown(graph, decision.targets)
        await writeDecisions(graph, [decision])
        print(terminal, decision.id)
      }),
    )

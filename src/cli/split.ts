import type { Command } from 'commander'
import { writeDecisions } from '../graph/write/write-decisions.ts'
import { decisionOf } from '../review/decision.ts'
import { describe } from './command.ts'
import { momentOf, refuseUnknown, type Said, saidBy, withWritten } from './decide.ts'
import { print, type Terminal } from './terminal.ts'

/** `attest split`: a person says that an actor is none of those it was held to be. */
export const splitCommand = (terminal: Terminal): Command =>
  saidBy(
    describe({
      name: 'split',
      summary: 'say that an actor is none of those it is held to be, for good',
      examples: [['attest split actor:lrm --by "M. Vega" --note "another body"', 'the acronym stands apart']],
    }),
  )
    .argument('<actor>', 'its own id, as mergedFrom lists it')
    .action((actor: string, { by, note }: Said, command: Command) =>
      withWritten(command, terminal, async (graph) => {
        const decision = decisionOf({ kind: 'SPLIT', targets: [actor], by, at: momentOf(terminal), note: note ?? null })
        await refuseUnknown(graph, decision.targets)
        await writeDecisions(graph, [decision])
        print(terminal, decision.id)
      }),
    )

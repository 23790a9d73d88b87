import type { Command } from 'commander'
import { describe } from './command.ts'
import { type DecisionCall, decide, saidBy } from './decide.ts'
import type { Terminal } from './terminal.ts'

/** `attest merge`: a person says that actors, places or events are one. */
export const mergeCommand = (terminal: Terminal): Command =>
  saidBy(
    describe({
      name: 'merge',
      summary: 'say that actors, places or events are one, for good: the first stands for all',
      examples: [
        ['attest merge "actor:rafael ibarra" actor:ibarra --by "M. Vega"', 'the surname alone is he'],
        ['attest merge place:3441481 "place:nueva palmira port" --by "M. Vega"', 'a place that the gazetteer does not know'],
        ['attest undo DECISION --by "M. Vega"', 'take it back; the id is printed, and listed by attest decisions'],
      ],
    }),
  )
    .argument('<into>', 'id of the actor, place or event that stands for all')
    .argument('<ids...>', 'ids of those that are the same')
    .action((into: string, ids: string[], said: DecisionCall, command: Command) =>
      decide(command, terminal, said, { kind: 'MERGE', targets: [into, ...ids] }),
    )

import type { Command } from 'commander'
import { describe } from './command.ts'
import { type DecisionCall, decide, saidBy } from './decide.ts'
import type { Terminal } from './terminal.ts'

/** `attest split`: a person says that an actor, a place or an event is none of those it was held to be. */
export const splitCommand = (terminal: Terminal): Command =>
  saidBy(
    describe({
      name: 'split',
      summary: 'say that an actor, a place or an event is none of those it is held to be, for good',
      examples: [['attest split actor:lrm --by "M. Vega" --note "another body"', 'the acronym stands apart']],
    }),
  )
    .argument('<id>', 'its own id, as mergedFrom lists it')
    .action((id: string, said: DecisionCall, command: Command) => decide(command, terminal, said, { kind: 'SPLIT', targets: [id] }))

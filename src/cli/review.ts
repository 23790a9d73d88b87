import { Command } from 'commander'
import { correctCommand, verdictCommand } from './review-claim.ts'
import { queueCommand } from './review-queue.ts'
import type { Terminal } from './terminal.ts'

/** `attest review`: what a person thinks of what was read. */
export const reviewCommand = (terminal: Terminal): Command =>
  new Command('review')
    .description('accept, correct or reject a claim, who it is attributed to, or a merge')
    .addCommand(verdictCommand(terminal, 'ACCEPT'))
    .addCommand(verdictCommand(terminal, 'REJECT'))
    .addCommand(correctCommand(terminal))
    .addCommand(queueCommand(terminal))

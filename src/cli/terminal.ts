import type { Readable, Writable } from 'node:stream'
import type { Redaction } from '../redaction/redaction.ts'

/** A stream that may be a person's terminal. */
export type Output = Writable & { readonly isTTY?: boolean }

/** Where a command reads and writes: passed in, so that tests see what a person would. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Output
  readonly stderr: Output
  readonly environment: NodeJS.ProcessEnv
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds since some moment: no clock that is set back makes them fewer. */
  readonly elapsed: () => number
  /** What hides names in all that is written, and in all that is read of a graph; null where nothing is hidden. */
  readonly redaction: Redaction | null
  /** Hides from now on what this hides. */
  hide(redaction: Redaction): void
  /** Sets the status the process ends with. 0: all went well, 1: something was refused or not found, 2: the call was wrong. */
  exit(status: 0 | 1 | 2): void
}

/** A line for programs or people. */
export const print = (terminal: Terminal, text: string): void => void terminal.stdout.write(`${text}\n`)

/** A line beside the answer: notices, faults, progress. */
export const notice = (terminal: Terminal, text: string): void => void terminal.stderr.write(`${text}\n`)

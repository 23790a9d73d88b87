import { AttestError, causeOf, type Fault } from '../errors.ts'
import { plain } from './table.ts'

/** A fault for a person: the cause with its code, and the way out on the next line. A defect shows its message alone. */
export function faultLines(thrown: unknown): string {
  if (thrown instanceof AttestError) return `attest: ${plain(thrown.message)} [${thrown.code}]\n  → ${plain(thrown.remedy)}`
  return `attest: ${plain(causeOf(thrown))} [INTERNAL]\n  → this is a defect; please report it with the command that showed it (ATTEST_DEBUG=1 prints where it arose)`
}

/** A fault that stops nothing, on one line: severity, cause, remedy, code. */
export const warningLine = ({ severity = 'error', message, remedy, code }: Fault): string =>
  `${severity}: ${plain(message)} → ${plain(remedy)} [${code}]`

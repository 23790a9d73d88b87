import { readFileSync } from 'node:fs'
import { AttestError, causeOf } from '../errors.ts'

/**
 * A password that a file holds, else the one that a variable gives: a file is named on purpose, while a variable may stand in the
 * environment for something else.
 * @param flag the one that names the file; throws `CLI_PASSWORD_FILE`
 */
export function passwordFrom(file: string | undefined, otherwise: string | undefined, flag: string): string | undefined {
  if (file === undefined) return otherwise
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch (cause) {
    const fault = { code: 'CLI_PASSWORD_FILE', component: 'cli/password', message: `the password file cannot be read: ${causeOf(cause)}` }
    throw new AttestError({ ...fault, remedy: `name a file that holds the password alone, with ${flag} FILE` }, { cause })
  }
}

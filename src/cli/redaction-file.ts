import { readFileSync } from 'node:fs'
import { AttestError } from '../errors.ts'
import { type Redaction, redactionOf } from '../redaction/redaction.ts'
import { redactionRules } from '../redaction/rules.ts'
import { actorKey } from '../resolve/actor-identity.ts'

/** What hides names as the rules of a file say. Throws `REDACTION_FILE`, `REDACTION_RULES`: where names cannot be hidden, nothing is shown. */
export function redactionOfFile(file: string): Redaction {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    const fault = { code: 'REDACTION_FILE', component: 'cli/redaction', message: 'the file of what to hide cannot be read' }
    throw new AttestError({ ...fault, remedy: 'name a file that is there and may be read, with --redact FILE or ATTEST_REDACT' }, { cause })
  }
  return redactionOf(redactionRules(text), (name) => `actor:${actorKey(name)}`)
}

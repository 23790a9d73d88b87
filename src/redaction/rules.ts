import { z } from 'zod'
import { AttestError, causeOf } from '../errors.ts'

const pattern = z
  .string()
  .min(1)
  .transform((source, context) => {
    try {
      return new RegExp(source, 'giu')
    } catch (thrown) {
      context.addIssue({ code: 'custom', message: causeOf(thrown) })
      return z.NEVER
    }
  })

/** One rule: whom, or what, to hide. */
const ruleSchema = z.union([
  /** An actor of the graph by its id: every name that the graph has of it. */
  z.strictObject({ actor: z.string().regex(/^actor:./s) }),
  /** A name: its words too, each alone; with `whole` only the name as a whole. */
  z.strictObject({ name: z.string().regex(/\p{L}/u), whole: z.boolean().default(false) }),
  /** A regular expression of JavaScript, in any case. */
  z.strictObject({ pattern }),
])

const rulesSchema = z.strictObject({
  /** What the ids of hidden nodes are enciphered with: whoever has it can read them. */
  secret: z.string().min(32),
  rules: z.array(ruleSchema).min(1),
})

export type RedactionRules = z.output<typeof rulesSchema>

/** The rules that a file holds. Throws `REDACTION_RULES`, without a word of what is to be hidden. */
export function redactionRules(json: string): RedactionRules {
  const read = rulesSchema.safeParse(parsed(json))
  if (read.success) return read.data
  const at = read.error.issues[0]?.path.slice(0, 2).join('.') ?? ''
  throw new AttestError({
    code: 'REDACTION_RULES',
    component: 'redaction/rules',
    message: `the rules of what to hide cannot be read${at === '' ? '' : `: see ${at}`}`,
    remedy: 'give {"secret": "at least 32 random characters", "rules": [{"name": "…"}, {"actor": "actor:…"}, {"pattern": "…"}]}',
  })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

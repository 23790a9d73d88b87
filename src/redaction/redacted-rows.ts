import type { Redaction } from './redaction.ts'

/** Names of fields whose texts are ids, whatever they look like. */
const idFields = new Set([
  'id',
  'ids',
  'key',
  'article',
  'articleId',
  'revisionOf',
  'canonical',
  'actor',
  'member',
  'other',
  'others',
  'node',
  'speaker',
  'targets',
])
/** An id of any node but an article says by its beginning what it is. */
const nodeId = /^(actor|alias|place|decision|[sefr]):/

type Raw = Readonly<Record<string, unknown>>
export const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value of a row without what is hidden: ids enciphered, all other texts with blocks, however deep they stand. */
export function hidden(value: unknown, redaction: Redaction, field = ''): unknown {
  if (typeof value === 'string') return hiddenText(value, redaction, field)
  if (Array.isArray(value)) return value.map((one) => hidden(one, redaction, field))
  if (!isObject(value) || !isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hidden(one, redaction, name)]))
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function hiddenText(text: string, redaction: Redaction, field: string): string {
  // With the rest of a text at hand, its hash would let a name be found by trying.
  if (field === 'textSha256') return redaction.keyedHash(text)
  const masked = redaction.mask(text)
  if (masked === text) return text
  if (idFields.has(field) || nodeId.test(text)) return redaction.seal(text)
  return text.startsWith('{') ? (hiddenJson(text, redaction) ?? masked) : masked
}

/** A property that holds JSON stays JSON; null for any other text. */
function hiddenJson(text: string, redaction: Redaction): string | null {
  try {
    return JSON.stringify(hidden(JSON.parse(text), redaction))
  } catch {
    return null
  }
}

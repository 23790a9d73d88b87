import { tokenIndexAt } from '../../language/document.ts'
import type { ActorKind } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'
import type { Cast } from './party.ts'

const plain = (name: string): string => name.replace(/[’‘]/g, "'").replace(/^[Tt]he /, '')

/** What the world knows an organisation as, else what its head word makes it; null where neither tells. */
export function kindOfOrganisation(cast: Cast, name: string): ActorKind | null {
  const { organisations, organisationWords } = cast.tools.lexicons
  const known = organisations.byName.get(plain(name))
  if (known !== undefined) return known.kind
  const words = plain(name).toLowerCase().split(/\s+/)
  const tail = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for' || word === 'on' || word === 'to'))
  const heads = organisationWords.heads
  // "ministry of defence" says more than "ministry", and the head more than what stands before it
  for (let size = 4; size >= 2; size--)
    for (let at = words.length - size; at >= 0; at--) {
      const kind = heads.get(words.slice(at, at + size).join(' '))
      if (kind !== undefined) return kind
    }
  const head = (tail > 0 ? words[tail - 1] : words.at(-1)) ?? ''
  return heads.get(head) ?? heads.get(words[0] ?? '') ?? null
}

/** What an apposition calls a body: "the main opposition party, the X Front", "the X Front, the main opposition party"; null where none does. */
export function kindByApposition(cast: Cast, name: Span): ActorKind | null {
  const { tokens } = cast.document
  const { besideNames } = cast.tools.lexicons.descriptions
  const at = tokenIndexAt(cast.document, name.start)
  const comma = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  const before = tokens[comma]?.text === ',' ? tokens[comma - 1] : undefined
  if (before?.pos === 'NOUN') return besideNames.get(before.lower) ?? null
  const after = tokenIndexAt(cast.document, name.end - 1) + 1
  if (tokens[after]?.text !== ',' || !/^(?:an?|the|its|his|her|their)$/.test(tokens[after + 1]?.lower ?? '')) return null
  for (let i = after + 2; i < after + longest; i++) {
    const token = tokens[i]
    if (token === undefined || (token.pos !== 'NOUN' && token.pos !== 'ADJ')) return null
    if (token.pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN') return besideNames.get(token.lower) ?? null
  }
  return null
}

/** How many words from the name to the noun of an apposition behind it. */
const longest = 7

/** What the words beside a name call it: "the rebel group X", "X newspaper"; null where they do not say. */
export function kindByDescription(cast: Cast, name: Span): ActorKind | null {
  const { tokens } = cast.document
  const at = tokenIndexAt(cast.document, name.start)
  const after = tokenIndexAt(cast.document, name.end - 1) + 1
  const { besideNames, carriers } = cast.tools.lexicons.descriptions
  const kindOf = (word: string): ActorKind | null => besideNames.get(word) ?? null
  const before = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''] as const
  const behind = [tokens[after]?.lower ?? '', tokens[after + 1]?.lower ?? ''] as const
  const byBefore = carriers.has(before[1]) ? kindOf(before[0]) : kindOf(before[1])
  if (byBefore !== null && tokens[at - 1]?.pos === 'NOUN') return byBefore
  return tokens[after]?.pos === 'NOUN' || tokens[after]?.pos === 'ADJ' ? kindOf(behind[0]) : null
}

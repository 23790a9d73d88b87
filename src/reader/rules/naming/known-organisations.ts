import { firstWordOf } from '../../../lexicon/organisations.ts'
import type { NameContext } from './name-context.ts'

const wordly = /[\p{L}\p{N}]/u

/**
 * End (token index, exclusive) of the longest organisation of the lexicon that begins at a token, null for none. Case counts: "who" is
 * not WHO.
 */
export function knownOrganisationAt(context: NameContext, first: number): number | null {
  const { tokens, text } = context.document
  const token = tokens[first]
  if (token === undefined) return null
  const { byFirstWord, articled } = context.lexicons.organisations
  const names = byFirstWord.get(firstWordOf(token.text))
  if (names === undefined) return null
  for (const name of names) {
    if (articled.has(name) && tokens[first - 1]?.lower !== 'the') continue
    const end = token.start + name.length
    if (wordly.test(text[end] ?? ' ') || text.slice(token.start, end).replace(/[’‘]/g, "'") !== name) continue
    let stop = first
    for (let t = tokens[stop]; t !== undefined && t.start < end; t = tokens[++stop]);
    if (tokens[stop - 1]?.end === end) return stop
  }
  return null
}

import type { Token } from '../../language/document.ts'
import type { Cast } from './party.ts'

const ties = /^(?:loyal|allied|affiliated|linked|aligned|close)$/
/** Heads that "of" and "to" are enough for: "remnants of the old regime". */
const sides = /^(?:remnants|holdovers|loyalists|diehards|holdouts|forces|fighters)$/
const closing = new Set(['VERB', 'AUX', 'PUNCT', 'ADP', 'CCONJ', 'SCONJ'])
const links = /^(?:to|with|of|from)$/

/** "loyal to the ousted president", "of the former regime": whom the words after the head tie it to. */
export function loyalty(cast: Cast, head: string, end: number): { end: number; to: string } | null {
  const { tokens } = cast.document
  const { collectives } = cast.tools.lexicons
  const tied = ties.test(tokens[end]?.lower ?? '')
  if (!tied && !sides.test(head)) return null
  const at = tied ? end + 1 : end
  if (!links.test(tokens[at]?.lower ?? '')) return null
  const sentence = tokens[end]?.sentence
  let to: string | null = null
  let stop = at + 1
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) break
    const isOustedWord = collectives.ousted.has(token.lower)
    if (closing.has(token.pos) && !isOustedWord) break
    stop = i + 1
    if (isOustedWord) to = 'ousted'
    else if (to === null && tied && collectives.government.has(token.lower)) to = 'government'
    else if (to === null && isOusted(cast, token)) to = 'ousted'
    // "the new government clash": the noun that says to whom ends the phrase, a name may follow
    if (to !== null && token.pos === 'NOUN' && tokens[i + 1]?.pos !== 'PROPN') break
  }
  return to === null || (!tied && to !== 'ousted') ? null : { end: stop, to }
}

/** True where a word belongs to the name of a person that the text calls ousted. */
export const isOusted = (cast: Cast, token: Token): boolean => cast.mentionsAt.overlapping(token).some(({ party }) => party.ousted)

import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import { nameKey } from '../../gazetteer/name-key.ts'
import type { Document, Token } from '../../language/document.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import type { Toponym } from './toponym.ts'

const longestName = 6
const capital = /^(?:\p{Lu}|(?:al|el|ad|ar|as|ash|at|an|az|ed|ez|d|l)['’‘-]\p{Lu})/u
/** What may stand in small letters inside a name: "Isle of Wight", "Deir ez Zor", "Rio de Janeiro", "Stratford-upon-Avon", "Ra's al-Ayn". */
const inner =
  /^(?:of|the|and|upon|on|de|del|della|di|da|do|dos|das|du|des|la|las|le|les|los|al|el|ad|ar|as|ash|at|an|az|ed|ez|es|en|am|im|bei|sur|sous|in|der|van|'s|’s|&)$/

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && capital.test(token.text)

/**
 * Every name of the gazetteer that stands in the text with a capital, and every demonym, the longest first from left to right.
 * It knows nothing of what the words around say; `vetoes.ts` does.
 */
export function scanToponyms(document: Document, gazetteer: Gazetteer, lexicon: PlaceLexicon): Toponym[] {
  const found: Toponym[] = []
  const { tokens, text } = document
  for (let i = 0; i < tokens.length; ) {
    const toponym = longestAt(i)
    if (toponym === null) i++
    else {
      found.push(toponym)
      i = toponym.endToken
    }
  }
  return found

  function longestAt(first: number): Toponym | null {
    const start = tokens[first]
    if (start === undefined || !isCapitalised(start)) return null
    let best: { end: Token; candidates: readonly GazetteerPlace[]; demonym: boolean } | null = null
    for (let n = 1; n <= longestName; n++) {
      const end = tokens[first + n - 1]
      if (end === undefined || end.sentence !== start.sentence) break
      if (n > 1 && !isCapitalised(end) && !inner.test(end.lower) && !/^\d/.test(end.text)) break
      const name = text.slice(start.start, end.end)
      if (isCapitalised(end)) {
        const demonym = gazetteer.demonym(name)
        if (demonym !== null) best = { end, candidates: [demonym], demonym: true }
        else {
          const candidates = candidatesFor(name, n, end)
          if (candidates.length > 0) best = { end, candidates, demonym: false }
        }
      }
      if (!gazetteer.isPrefix(name) && !demonymGoesOn(name)) break
    }
    if (best === null) return null
    const words = text.slice(start.start, best.end.end)
    return {
      start: start.start,
      end: best.end.end,
      firstToken: first,
      endToken: best.end.index + 1,
      form: best.demonym ? 'demonym' : 'name',
      key: nameKey(words),
      kind: null,
      candidates: best.candidates,
      container: null,
    }
  }

  /** "South" of "South Korean" begins no place of its own in the gazetteer's prefixes; the next word may still end a demonym. */
  function demonymGoesOn(name: string): boolean {
    return (
      !name.includes(' ') &&
      (lexicon.directions.has(name.toLowerCase()) || /^(?:Saudi|Sri|Costa|Puerto|New|San|Sierra|Papua|Cape)$/.test(name))
    )
  }

  function candidatesFor(name: string, length: number, last: Token): readonly GazetteerPlace[] {
    // Two letters are a name only in capitals, as "US", "UK", "U.S." and the codes of states behind a town.
    if (length === 1 && last.text.replace(/\./g, '').length <= 2 && !/^\p{Lu}\.?\p{Lu}\.?$/u.test(last.text))
      return /\.$/.test(last.text) ? gazetteer.lookup(name) : []
    return gazetteer.lookup(name)
  }
}

import { foldedLetter } from '../graph/folded-words.ts'

/** A text as names are compared, and where each unit of it came from. */
export interface FoldedText {
  readonly folded: string
  /** For each unit of `folded`, the start and end in the text of the character it came from. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

const possessive = /['’‘ʼʻʿʾ`´ʹ](?=s(?!\p{L}))/giu
const apostrophes = new Set("'’‘ʼʻʿʾ`´ʹ")
const unseen = /[\p{M}\p{Cf}ـ]/u

/** A text in lower case, without accents, apostrophes and what is not seen (joiners, soft hyphens); a possessive's apostrophe parts words. */
export function foldText(text: string): FoldedText {
  const parting = new Set([...text.matchAll(possessive)].map(({ index }) => index))
  const [pieces, starts, ends]: [string[], number[], number[]] = [[], [], []]
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const plain = parting.has(at) ? ' ' : foldedCharacter(character)
    for (const unit of plain) {
      pieces.push(unit)
      for (let i = 0; i < unit.length; i++) {
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return { folded: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

const foldedCharacter = (character: string): string => {
  if (character < '\u0080') return apostrophes.has(character) ? '' : character.toLowerCase()
  if (apostrophes.has(character)) return ''
  return [...character.normalize('NFKD').toLowerCase().normalize('NFKD')]
    .filter((one) => !unseen.test(one))
    .map(foldedLetter)
    .join('')
}

/** A word as uncased BERT sees it: its letters after normalisation, each with the place of the character it came from. */
export interface NormalisedWord {
  readonly letters: readonly string[]
  /** UTF-16 units of the text, per letter. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Cuts a text as BERT's basic tokenizer does: control characters dropped, accents stripped, lower case; white space parts words, punctuation
 * marks and ideographs are words of one letter. (Devlin et al. 2018, "uncased".)
 */
export function normalisedWords(text: string): NormalisedWord[] {
  const words: NormalisedWord[] = []
  let letters: string[] = []
  let starts: number[] = []
  let ends: number[] = []
  const close = (): void => {
    if (letters.length > 0) words.push({ letters, starts, ends })
    letters = []
    starts = []
    ends = []
  }
  let start = 0
  for (const character of text) {
    const end = start + character.length
    if (isSpace(character)) close()
    else if (!isDropped(character)) {
      const isIdeograph = inIdeographs(character.codePointAt(0) ?? 0)
      if (isIdeograph) close()
      for (const letter of foldedLetters(character)) {
        const isMark = isPunctuation(letter)
        if (isMark) close()
        letters.push(letter)
        starts.push(start)
        ends.push(end)
        if (isMark) close()
      }
      if (isIdeograph) close()
    }
    start = end
  }
  close()
  return words
}

const isSpace = (character: string): boolean => /^[\s\u0085]$/u.test(character) && character !== '\ufeff'
const isDropped = (character: string): boolean => character === '\ufffd' || /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}]$/u.test(character)
const isPunctuation = (letter: string): boolean => /^[!-/:-@[-`{-~\p{P}]$/u.test(letter)

/** A character without accents and in lower case: none, one or several letters. */
function foldedLetters(character: string): string[] {
  if (character <= '\u007f') return [character.toLowerCase()]
  return [...character.normalize('NFD')].filter((letter) => !/^\p{Mn}$/u.test(letter)).flatMap((letter) => [...letter.toLowerCase()])
}

/** Blocks of CJK ideographs, as the tokenizer lists them; kana and hangul are letters like others. */
const ideographs: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b920, 0x2ceaf],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
]

const inIdeographs = (code: number): boolean => code >= 0x3400 && ideographs.some(([first, last]) => code >= first && code <= last)

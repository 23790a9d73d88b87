import { letterCase } from './letter-case.ts'
import { type NormalisedWord, normalisedWords } from './normalised-words.ts'

/** Wordpieces of a text: parallel lists, one entry a piece. Offsets are UTF-16 units into the text, end exclusive. */
export interface WordPieces {
  readonly ids: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether the piece begins a word. */
  readonly begins: readonly boolean[]
  /** The case of the piece's word, an index into `letterCases`. */
  readonly cases: readonly number[]
}

/** Piece to id: the line number in the vocabulary file. */
export type Vocabulary = ReadonlyMap<string, number>

/** Reads a vocabulary file, one piece a line. */
export const readVocabulary = (file: string): Vocabulary =>
  new Map(file.split('\n').flatMap((piece, id) => (piece === '' ? [] : [[piece, id] as const])))

const unknown = '[UNK]'
/** Letters of a word beyond which it is unknown as a whole, as in the reference tokenizer. */
const longestWord = 100

/** Cuts a text into wordpieces: of each word the longest piece in the vocabulary from the left, as the reference tokenizer does. */
export function wordPieces(vocabulary: Vocabulary, text: string): WordPieces {
  const pieces = { ids: [] as number[], starts: [] as number[], ends: [] as number[], begins: [] as boolean[], cases: [] as number[] }
  for (const word of normalisedWords(text)) {
    const cuts = cutsOf(vocabulary, word)
    const wordCase = letterCase(text.slice(word.starts[0], word.ends.at(-1)))
    let from = 0
    for (const { id, to } of cuts) {
      pieces.ids.push(id)
      pieces.starts.push(word.starts[from] ?? 0)
      pieces.ends.push(word.ends[to - 1] ?? 0)
      pieces.begins.push(from === 0)
      pieces.cases.push(wordCase)
      from = to
    }
  }
  return pieces
}

/** Ids of a word's pieces, each with the letter it ends before. A word that cannot be cut wholly is one unknown piece. */
function cutsOf(vocabulary: Vocabulary, { letters }: NormalisedWord): { id: number; to: number }[] {
  const whole = [{ id: vocabulary.get(unknown) ?? 0, to: letters.length }]
  if (letters.length > longestWord) return whole
  const cuts: { id: number; to: number }[] = []
  for (let from = 0; from < letters.length; ) {
    const cut = longestPiece(vocabulary, letters, from)
    if (cut === null) return whole
    cuts.push(cut)
    from = cut.to
  }
  return cuts
}

function longestPiece(vocabulary: Vocabulary, letters: readonly string[], from: number): { id: number; to: number } | null {
  for (let to = letters.length; to > from; to--) {
    const id = vocabulary.get(`${from === 0 ? '' : '##'}${letters.slice(from, to).join('')}`)
    if (id !== undefined) return { id, to }
  }
  return null
}

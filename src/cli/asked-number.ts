import { loadLexicons } from '../assembly/lexicons.ts'

/** A number that somebody asks for, and what of it they name: lower case, without numbers and marks. */
export interface AskedNumber {
  readonly value: number
  readonly words: readonly string[]
}

/** Digits alone, grouped as anywhere in the world: "1018", "1,018", "1 018", "1.018", "1’018". */
const digits = /^(?:\d+|\d{1,3}(?:[,.\s'’]\d{3})+)$/

/** The number in what is asked for, written in digits or words ("1018", "fifty civilians"); null where there is none, or more than one. */
export async function askedNumber(asked: string): Promise<AskedNumber | null> {
  if (digits.test(asked.trim())) return { value: Number(asked.replace(/\D/g, '')), words: [] }
  // imported when asked for: the language model takes half a second to load
  const { readDocument } = await import('../language/read-document.ts')
  const { findQuantities } = await import('../language/numbers/find-quantities.ts')
  const document = readDocument(asked)
  const [quantity, another] = findQuantities(document, loadLexicons().numbers)
  if (quantity === undefined || another !== undefined || quantity.value === null) return null
  const { firstToken, endToken, value } = quantity
  const words = document.tokens.filter(({ index, text }) => (index < firstToken || index >= endToken) && /\p{L}/u.test(text))
  return { value, words: words.map(({ lower }) => lower) }
}

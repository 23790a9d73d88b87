import type { NumberWords } from '../../lexicon/numbers.ts'
import type { Token } from '../document.ts'

/** A number read from tokens: its value and the token after it. */
export interface Cardinal {
  readonly value: number
  readonly endToken: number
}

/** A longer row of digits is a serial number or noise: nothing that news counts comes near it, and doubles stay exact below it. */
export const mostCounted = 1e12

const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:-strong)?$/

/** The value of digits as English writes them ("2,407", "2.5", "7,000-strong"); null for anything else. */
function digitValue(word: string): number | null {
  return digits.test(word) ? Number(word.replace('-strong', '').replaceAll(',', '')) : null
}

/** Reads a cardinal that begins at a token: "2,407", "1.2 million", "twenty-three", "one hundred and five", "a dozen". Null where none does, or where it is more than `mostCounted`. */
export function readCardinal(tokens: readonly Token[], at: number, words: NumberWords): Cardinal | null {
  const first = tokens[at]
  if (first === undefined) return null
  const written = digitValue(first.lower)
  const cardinal = written !== null ? scaled(tokens, written, at + 1, words) : readWords(tokens, at, words)
  return cardinal !== null && cardinal.value <= mostCounted ? cardinal : null
}

/** A scale after digits: "1.2 million", "230 000". */
function scaled(tokens: readonly Token[], value: number, at: number, words: NumberWords): Cardinal {
  const next = tokens[at]
  if (next === undefined) return { value, endToken: at }
  const scale = words.scales.get(next.lower)
  if (scale !== undefined) return { value: Math.round(value * scale), endToken: at + 1 }
  if (next.text === '000' && value < 1000) return { value: value * 1000, endToken: at + 1 }
  return { value, endToken: at }
}

/** The parts of a written-out word: "twenty-three" is 20 and 3. */
function partsOf(token: Token, words: NumberWords): number[] | null {
  const values = token.lower.split('-').map((part) => words.units.get(part) ?? words.tens.get(part))
  return values.every((value) => value !== undefined) ? values : null
}

/** The longest number in words, in tokens: far above "nine hundred and ninety-nine billion nine hundred and ninety-nine million …". */
const longest = 60

function readWords(tokens: readonly Token[], at: number, words: NumberWords): Cardinal | null {
  let total = 0
  let current = 0
  let seen = false
  let i = at
  for (; total + current <= mostCounted; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (i - at > longest) return null
    const parts = partsOf(token, words)
    const scale = words.scales.get(token.lower)
    if (parts !== null && (!seen || current === 0 || current % 100 === 0 || (current % 10 === 0 && Math.max(...parts) < 10)))
      current += parts.reduce((sum, part) => sum + part, 0)
    else if (scale !== undefined && (seen || startsScale(tokens, i))) {
      if (scale < 1000) current = Math.max(current, 1) * scale
      else {
        total += Math.max(current, 1) * scale
        current = 0
      }
    } else if (token.lower === 'a' && !seen && words.scales.has(tokens[i + 1]?.lower ?? '')) continue
    else if (token.lower === 'and' && seen && current % 100 === 0 && isSmall(tokens[i + 1], words) && total + current >= 100) continue
    else break
    seen = true
  }
  return seen ? { value: total + current, endToken: i } : null
}

/** A scale word without a number before it is a number only after an article. */
const startsScale = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.lower === 'a'

const isSmall = (token: Token | undefined, words: NumberWords): boolean => token !== undefined && partsOf(token, words) !== null

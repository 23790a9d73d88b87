import { foldText } from './folded-text.ts'

/** Stands for each unit of what is hidden, so that offsets into a text stay right. */
export const veil = '█'

interface Range {
  readonly start: number
  readonly end: number
}

/** What hides: words of folded text, and patterns of the text as it is. */
export interface Hiding {
  readonly words: RegExp | null
  readonly patterns: readonly RegExp[]
}

/** A text with what is hidden in it as blocks, one for each UTF-16 unit. The same text where nothing is. */
export function masked(text: string, hiding: Hiding): string {
  const ranges = [...plainRanges(text, hiding), ...encodedRanges(text, hiding)]
  if (ranges.length === 0) return text
  const units = text.split('')
  for (const { start, end } of ranges) units.fill(veil, start, end)
  return units.join('')
}

function* plainRanges(text: string, { words, patterns }: Hiding): Generator<Range> {
  if (words !== null) {
    const { folded, starts, ends } = foldText(text)
    for (const { index, 0: found } of folded.matchAll(words)) {
      const end = ends[index + found.length - 1] ?? text.length
      // What is not seen behind the last letter belongs to it: an accent of its own.
      yield { start: starts[index] ?? 0, end: end + (/^[\p{M}\p{Cf}]+/u.exec(text.slice(end, end + 8))?.[0].length ?? 0) }
    }
  }
  for (const pattern of patterns)
    for (const { index, 0: found } of text.matchAll(pattern)) if (found.length > 0) yield { start: index, end: index + found.length }
}

/** Addresses that hold what is hidden once they are decoded are hidden whole. */
function* encodedRanges(text: string, hiding: Hiding): Generator<Range> {
  if (!text.includes('%')) return
  for (const { index, 0: token } of text.matchAll(/[^\s"'<>]+/gu)) {
    if (!/%[0-9a-f]{2}/i.test(token)) continue
    const decoded = decode(token)
    if (decoded !== token && [...plainRanges(decoded, hiding)].length > 0) yield { start: index, end: index + token.length }
  }
}

/** Decoded as far as it can be: a byte that is no text is left. */
const decode = (token: string): string =>
  token.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })

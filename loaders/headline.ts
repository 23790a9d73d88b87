/** Longer than this a first line is a paragraph. The longest headlines of agencies stay under 150. */
const longest = 160

/**
 * The headline of a plain text: its first line with words on it, where that reads as one: short, of two words or more, without the
 * full stop of a sentence, no byline, no dateline, and set off by a blank line or followed by something longer. `null` otherwise.
 */
export function headline(text: string): string | null {
  const match = /^\s*(\S[^\r\n]*)(\r?\n|\r)([^\S\r\n]*(?:\r?\n|\r))?/.exec(text)
  if (match === null) return null
  const line = (match[1] ?? '').trim()
  const rest = text.slice(match[0].length).trimStart()
  if (rest === '' || line.length > longest || !/\S\s+\S/.test(line)) return null
  if (/[.:;,]["'”’)]*$/.test(line) || /^(by|from)\s+\p{Lu}/iu.test(line) || /\s[—–-]\s*$|\)\s[—–-]/.test(line)) return null
  const setOff = match[3] !== undefined
  const next = /^[^\r\n]*/.exec(rest)?.[0] ?? ''
  return setOff || next.length > line.length ? line : null
}

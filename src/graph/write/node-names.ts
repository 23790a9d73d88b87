import type { Article } from '../../record/article.ts'
import { kindWords, type Metric } from '../../record/kinds.ts'
import type { Event, Figure, Span, Statement } from '../../record/schema.ts'
import { daysInWords } from './days-in-words.ts'

/** What a node is called on screen: whitespace runs are one space; a longer text than `most` UTF-16 units is cut, between words if it can be. */
export function shortName(text: string, most = 80): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const lastSpace = cut.lastIndexOf(' ')
  // Half a character at the end is no text.
  return `${lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** An article by its headline, else by its first words. */
export const articleName = (title: string | null, { text }: Article): string => shortName(title ?? text)

/** Metrics whose number says by itself what it counts. */
const saysItself: ReadonlySet<Metric> = new Set(['incidents', 'buildings', 'other'])

/** "killed: 745 civilians". A bare number is followed by the group it counts, where one is known. */
export function figureName({ metric, raw, group }: Figure): string {
  const counted = saysItself.has(metric) || raw.toLowerCase().includes(metric) ? raw : `${metric}: ${raw}`
  return shortName(/\p{L}{3}/u.test(raw) || group === 'unspecified' ? counted : `${counted} (${group})`)
}

/** "alleged killing in Latakia, 7 March 2025"; the word of the text stands beside the type where it adds something. */
export function eventName({ type, realis, from, to }: Event, trigger: string, place: string | null): string {
  const kind = kindWords[type] ?? type.toLowerCase().replaceAll('_', ' ')
  const what = type === 'OTHER' ? trigger : shareStem(kind, trigger) ? kind : `${kind} (${trigger})`
  const told = realis === 'actual' ? what : `${realis} ${what}`
  return shortName(`${told}${place === null ? '' : ` in ${place}`}${from === null ? '' : `, ${daysInWords(from, to ?? from)}`}`)
}

const stems = (words: string): string[] => (words.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, 4))

const shareStem = (a: string, b: string): boolean => stems(a).some((stem) => stem.length > 3 && stems(b).includes(stem))

/**
 * A statement by its words. What was done by speaking ("denied", "called for") stands before them, and so does a verb that they need
 * ("put the toll at 19"); "that" and plain saying are left out.
 */
export function statementName({ cue, content, kind, stance }: Statement, text: string): string {
  const words = content.map((span) => wordsAt(text, span)).join(' … ')
  const bare = words.replace(/^that\b\s*/i, '')
  const first = content[0]?.start ?? 0
  if (cue === null || (stance === 'assert' && (kind === 'direct' || bare !== words))) return shortName(bare === '' ? words : bare)
  const told = wordsAt(text, cue)
  const before = cue.end <= first
  if (stance !== 'assert') return shortName(before ? `${told} ${words}` : `${told}: ${bare}`)
  return shortName(before && text.slice(cue.end, first).trim() === '' ? `${told} ${words}` : words)
}

const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end)

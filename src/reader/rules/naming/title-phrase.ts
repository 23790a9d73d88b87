import { longestPhrase, type NameContext } from './name-context.ts'

/** End of the title that begins at a token ("Foreign Minister", "former Secretary of State", "Director of National Intelligence"), else null. */
export function titleEnd(context: NameContext, first: number, end: number): number | null {
  const { titles, organisationWords } = context.lexicons
  const { tokens } = context.document
  let at = first
  while (at < end && (titles.modifiers.has(tokens[at]?.lower ?? '') || organisationWords.topics.has(tokens[at]?.lower ?? ''))) at++
  let stop: number | null = null
  for (let from = at; from >= first && stop === null; from--)
    stop =
      longestPhrase(context, from, end, titles.offices) ??
      longestPhrase(context, from, end, titles.ranks) ??
      longestPhrase(context, from, end, titles.honorifics)
  if (stop === null || stop < at) return null
  if (tokens[stop]?.lower === 'of' || tokens[stop]?.lower === 'for') {
    let tail = stop + 1
    while (tail < end && (organisationWords.topics.has(tokens[tail]?.lower ?? '') || /^(?:the|and|of)$/.test(tokens[tail]?.lower ?? '')))
      tail++
    if (tail > stop + 1) stop = tail
  }
  const again = stop < end ? titleEnd(context, stop, end) : null
  return again ?? stop
}

/** How many words a title behind a name has at most. */
const longestTrailing = 4

/** End of the name without a title at its end ("Novak Foundation President" and "Novak President" alike). */
export function beforeTrailingTitle(context: NameContext, first: number, end: number): number {
  for (let at = Math.max(first + 1, end - longestTrailing); at < end; at++) if (titleEnd(context, at, end) === end) return at
  return end
}

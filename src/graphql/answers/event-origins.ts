import { type CopiedAccount, eventVoices } from '../../compare/event-voices.ts'
import { type EventVoice, eventOrigins, eventVoices as read } from '../../graph/read/events.ts'
import { groupBy } from '../../group-by.ts'
import { contains } from '../../record/span.ts'
import type { Context } from '../context.ts'
import { many, one } from '../loading/keyed.ts'
import { nearPairs } from './copied-claims.ts'
import { sharedBetween } from './reuse.ts'

const loadTotal = one(eventOrigins)
const loadVoices = many(read)

/** Articles of one event whose texts are laid side by side. */
const mostArticles = 100

/** On how many ultimate voices' word an event is reported; an event that one voice reports, or one article, is looked at no further. */
export async function originsOfEvent(context: Context, event: string): Promise<number> {
  const total = (await loadTotal(context, event))?.total ?? 0
  if (total < 2) return total
  const reports = await loadVoices(context, event)
  const byArticle = groupBy(reports, ({ article }) => article)
  if (byArticle.size < 2 || byArticle.size > mostArticles) return eventVoices(reports, []).size
  return eventVoices(reports, await copiesAmong(context, byArticle)).size
}

/** The accounts that stand in passages which two articles share: the one printed later is the copy. */
async function copiesAmong(context: Context, byArticle: ReadonlyMap<string, readonly EventVoice[]>): Promise<CopiedAccount[]> {
  const pairs = await nearPairs(context, [byArticle])
  const found = await Promise.all(
    pairs.map(async ({ one: first, other }): Promise<CopiedAccount[]> => {
      const passages = (await sharedBetween(context, first, other))?.passages ?? []
      const [own, theirs] = [byArticle.get(first) ?? [], byArticle.get(other) ?? []]
      return own.flatMap((a) =>
        theirs.flatMap((b): CopiedAccount[] => {
          if (!passages.some(({ from, to }) => contains(from, a) && contains(to, b))) return []
          const [from, account] = isPrintedFirst(a, b) ? [a, b] : [b, a]
          return [{ account: account.account, from: from.account }]
        }),
      )
    }),
  )
  return found.flat()
}

const isPrintedFirst = (a: EventVoice, b: EventVoice): boolean => a.printed < b.printed

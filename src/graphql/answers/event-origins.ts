import DataLoader from 'dataloader'
import { type CopiedAccount, eventVoices } from '../../compare/event-voices.ts'
import { nearestOfEach } from '../../compare/reuse/nearest-of-each.ts'
import { type EventVoice, eventOrigins, eventVoices as read } from '../../graph/read/events.ts'
import { groupBy } from '../../group-by.ts'
import { contains } from '../../record/span.ts'
import type { Context } from '../context.ts'
import { perRequest } from '../loading/per-request.ts'
import { nearPairs } from './copied-claims.ts'
import { rowsOfPair, sharedBetween } from './reuse.ts'

/** Articles of one event whose texts are laid side by side. */
const mostArticles = 100
/** Others of its event that each of them is held against: those with most in common. */
const mostBeside = 4

/** On how many ultimate voices' word an event is reported; those of one level of a request together. */
export const originsOfEvent = (context: Context, event: string): Promise<number> => loader(context).load(event)

const loader = perRequest((context) => new DataLoader<string, number>(async (events) => originsOfEvents(context, events)))

/**
 * On how many ultimate voices' word each of some events is reported, in their order. An event that one voice reports, or one article, is looked at
 * no further; of the articles of any other, those pairs are laid side by side that have most in common. What is found of an event is the same
 * whatever else is asked for.
 * @throws AttestError `QUERY_TOO_LARGE`
 */
export async function originsOfEvents(context: Context, events: readonly string[]): Promise<number[]> {
  const totals = new Map((await context.graph.run(eventOrigins, { keys: [...events] })).map(({ key, entry }) => [key, entry.total]))
  const several = events.filter((event) => (totals.get(event) ?? 0) > 1)
  const rows = several.length === 0 ? [] : await context.graph.run(read, { keys: several })
  context.budget.spend(rows.length)
  const told = [...groupBy(rows, ({ key }) => key)].map(([event, its]) => ({ event, reports: its.map(({ entry }) => entry) }))
  const voices = new Map(
    await Promise.all(
      told.map(async ({ event, reports }) => [event, eventVoices(reports, await copiesAmong(context, reports)).size] as const),
    ),
  )
  return events.map((event) => voices.get(event) ?? totals.get(event) ?? 0)
}

/** The accounts of one event that stand in passages which two articles share: the one printed later is the copy. */
async function copiesAmong(context: Context, reports: readonly EventVoice[]): Promise<CopiedAccount[]> {
  const byArticle = groupBy(reports, ({ article }) => article)
  if (byArticle.size < 2 || byArticle.size > mostArticles) return []
  const pairs = nearestOfEach(await nearPairs(context, [byArticle]), mostBeside)
  context.budget.spend(pairs.length * rowsOfPair)
  const found = await Promise.all(
    pairs.map(async ({ one, other }) => {
      const passages = (await sharedBetween(context, one, other))?.passages ?? []
      return (byArticle.get(one) ?? []).flatMap((a) =>
        (byArticle.get(other) ?? []).flatMap((b) => {
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

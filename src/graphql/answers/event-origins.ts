import DataLoader from 'dataloader'
import { type CopiedAccount, eventVoices } from '../../compare/event-voices.ts'
import { type EventVoice, eventOrigins, eventVoices as read } from '../../graph/read/events.ts'
import { groupBy } from '../../group-by.ts'
import { contains } from '../../record/span.ts'
import type { Context } from '../context.ts'
import { perRequest } from '../loading/per-request.ts'
import { nearPairs } from './copied-claims.ts'
import { sharedBetween } from './reuse.ts'

/** Articles of one event whose texts are laid side by side. */
const mostArticles = 100

/** On how many ultimate voices' word an event is reported; those of one level of a request together. */
export const originsOfEvent = (context: Context, event: string): Promise<number> => loader(context).load(event)

const loader = perRequest((context) => new DataLoader<string, number>(async (events) => originsOfEvents(context, events)))

/**
 * On how many ultimate voices' word each of some events is reported, in their order. An event that one voice reports, or one article, is looked at
 * no further; of all the others' articles, those pairs are laid side by side that have most in common.
 */
export async function originsOfEvents(context: Context, events: readonly string[]): Promise<number[]> {
  const totals = new Map((await context.graph.run(eventOrigins, { keys: [...events] })).map(({ key, entry }) => [key, entry.total]))
  const several = events.filter((event) => (totals.get(event) ?? 0) > 1)
  const rows = several.length === 0 ? [] : await context.graph.run(read, { keys: several })
  const reports = groupBy(rows, ({ key }) => key)
  const told = [...reports].map(([event, its]) => ({
    event,
    byArticle: groupBy(
      its.map(({ entry }) => entry),
      ({ article }) => article,
    ),
  }))
  const copies = await copiesAmong(
    context,
    told.filter(({ byArticle }) => byArticle.size > 1 && byArticle.size <= mostArticles),
  )
  const voices = new Map(
    told.map(({ event, byArticle }) => [event, eventVoices([...byArticle.values()].flat(), copies.get(event) ?? []).size]),
  )
  return events.map((event) => voices.get(event) ?? totals.get(event) ?? 0)
}

interface ToldEvent {
  readonly event: string
  readonly byArticle: ReadonlyMap<string, readonly EventVoice[]>
}

/** The accounts that stand in passages which two articles share, by event: the one printed later is the copy. */
async function copiesAmong(context: Context, told: readonly ToldEvent[]): Promise<ReadonlyMap<string, CopiedAccount[]>> {
  if (told.length === 0) return new Map()
  const pairs = await nearPairs(
    context,
    told.map(({ byArticle }) => byArticle),
  )
  const eventsIn = groupBy(
    told.flatMap((one) => [...one.byArticle.keys()].map((article) => ({ article, one }))),
    ({ article }) => article,
  )
  const found = await Promise.all(
    pairs.map(async ({ one: first, other }) => {
      const passages = (await sharedBetween(context, first, other))?.passages ?? []
      return (eventsIn.get(first) ?? []).flatMap(({ one: { event, byArticle } }) =>
        (byArticle.get(first) ?? []).flatMap((a) =>
          (byArticle.get(other) ?? []).flatMap((b) => {
            if (!passages.some(({ from, to }) => contains(from, a) && contains(to, b))) return []
            const [from, account] = isPrintedFirst(a, b) ? [a, b] : [b, a]
            return [{ event, copy: { account: account.account, from: from.account } }]
          }),
        ),
      )
    }),
  )
  return new Map([...groupBy(found.flat(), ({ event }) => event)].map(([event, its]) => [event, its.map(({ copy }) => copy)]))
}

const isPrintedFirst = (a: EventVoice, b: EventVoice): boolean => a.printed < b.printed

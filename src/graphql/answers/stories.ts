import { type HeadTerms, headTerms } from '../../compare/story/head-terms.ts'
import { type MainEvent, mayBeOne, unitsOfHead, violentTypes } from '../../compare/story/main-event.ts'
import { daysOfStory, type StoryLink, sameStory, type ToldArticle } from '../../compare/story/same-story.ts'
import { storyEvents, storyHeads, storyPlaces, storySharersByActor, storySharersByPlace } from '../../graph/read/stories.ts'
import { groupBy } from '../../group-by.ts'
import type { Context } from '../context.ts'
import { many, manyByParts, one } from '../loading/keyed.ts'
import { perRequest } from '../loading/per-request.ts'

/** Another article of an article's story. */
export interface StoryArticle extends StoryLink {
  readonly article: string
}

/** A violent event of an article's head; `event` stands for all accounts of it. */
interface ToldEvent extends MainEvent {
  readonly event: string
  /** Of the words that name it. */
  readonly start: number
  readonly end: number
}

interface Told extends ToldArticle {
  /** The article of which this is a text. */
  readonly firstText: string
  /** Whether a later text of it stands in its place. */
  readonly isSuperseded: boolean
  readonly events: readonly ToldEvent[]
}

interface Between {
  readonly key: string
  readonly article: string
  readonly from: string
  readonly below: string
}

/** Others that an article is held against: those that name most in common with it. */
const mostOthers = 200

const loadHead = one(storyHeads)
const loadEvents = many(storyEvents, { violent: violentTypes, headEnds: unitsOfHead })
const loadPlaces = many(storyPlaces)
const loadByActor = manyByParts<{ article: string; shared: number }, Between>(storySharersByActor)
const loadByPlace = manyByParts<{ article: string; shared: number }, Between>(storySharersByPlace)

const kept = perRequest(() => ({ told: new Map<string, Promise<Told | null>>(), stories: new Map<string, Promise<StoryArticle[]>>() }))

const remembered = <Made>(known: Map<string, Promise<Made>>, id: string, make: () => Promise<Made>): Promise<Made> => {
  const made = known.get(id) ?? make()
  known.set(id, made)
  return made
}

/** The violent events of an article's head; none for an article that is not there. */
const toldEvents = async (context: Context, article: string): Promise<readonly ToldEvent[]> => (await told(context, article))?.events ?? []

/** The articles that report what an article does, the likest first. None where its day is unknown. Worked out anew for every request. */
export const storyOf = (context: Context, article: string): Promise<StoryArticle[]> =>
  remembered(kept(context).stories, article, async () => {
    const own = await told(context, article)
    if (own === null || own.day === null) return []
    const others = await sharersOf(context, article, own.day)
    const links = await Promise.all(
      others.map(async (id) => {
        const other = await told(context, id)
        // Another text of this article is no other report, and of another article the latest text alone is one.
        const link = other === null || other.isSuperseded || other.firstText === own.firstText ? null : sameStory(own, other)
        return link === null ? [] : [{ article: id, ...link }]
      }),
    )
    return links.flat().sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1))
  })

/** Articles of the time around a day that name actors or places in common with one. */
async function sharersOf(context: Context, article: string, day: string): Promise<string[]> {
  const between = { key: article, article, from: dayAfter(day, -daysOfStory), below: dayAfter(day, daysOfStory + 1) }
  const found = await Promise.all([loadByActor(context, between), loadByPlace(context, between)])
  return [...groupBy(found.flat(), (row) => row.article)]
    .map(([id, rows]) => ({ id, shared: rows.reduce((sum, row) => sum + row.shared, 0) }))
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
    .slice(0, mostOthers)
    .map(({ id }) => id)
}

const told = (context: Context, article: string): Promise<Told | null> =>
  remembered(kept(context).told, article, async () => {
    const [head, events] = await Promise.all([loadHead(context, article), loadEvents(context, article)])
    if (head === null) return null
    const terms: HeadTerms = headTerms(head.title, head.head, context.wordRarity)
    const placed = events.map(async (event): Promise<ToldEvent> => {
      const places = groupBy(await loadPlaces(context, event.id), ({ place }) => place)
      return { ...event, places: [...places].map(([id, rows]) => ({ id, within: rows.map(({ within }) => within) })) }
    })
    return {
      id: article,
      firstText: head.firstText,
      isSuperseded: head.knownUntil !== null,
      day: head.publishedAt?.slice(0, 10) ?? null,
      terms,
      events: await Promise.all(placed),
    }
  })

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** An account of an event in another article of the story, with why it is taken for one. */
interface StoryAccount extends StoryArticle {
  readonly account: ToldEvent
}

/** The accounts that other articles of the story give of what one article's account tells; one an article, its first that fits. */
export async function accountsInStory(context: Context, article: string, account: string): Promise<StoryAccount[]> {
  const own = (await toldEvents(context, article)).find(({ id }) => id === account)
  if (own === undefined) return []
  const links = await storyOf(context, article)
  const found = links.map(async (link): Promise<StoryAccount[]> => {
    const same = (await toldEvents(context, link.article)).find((event) => mayBeOne(own, event, false))
    return same === undefined ? [] : [{ ...link, account: same }]
  })
  return (await Promise.all(found)).flat()
}

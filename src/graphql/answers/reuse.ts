import { type Creditor, creditOf } from '../../compare/reuse/credit.ts'
import { printedFirst } from '../../compare/reuse/printed-first.ts'
import { type ReusableText, reusable, type SharedText, sharedText } from '../../compare/reuse/reuse.ts'
import type { ArticleNode } from '../../graph/read/articles.ts'
import { articleOutletsNamed } from '../../graph/read/reuse.ts'
import { groupBy } from '../../group-by.ts'
import type { Context } from '../context.ts'
import { type Evidence, evidence } from '../evidence/evidence.ts'
import { loadArticle, loadArticleText, loadOutlet } from '../loading/by-id.ts'
import { many } from '../loading/keyed.ts'
import { perRequest } from '../loading/per-request.ts'
import { sketchIndex } from './sketches.ts'

/** When another article was printed, as seen from the one that is asked about. */
export type Printed = 'BEFORE' | 'AFTER' | 'UNKNOWN'

/** Another article that shares text with one. Spans of `from` are of the one asked about, those of `to` of the other. */
export interface Reuse extends SharedText {
  readonly of: ArticleNode
  readonly other: ArticleNode
  readonly printed: Printed
  /** The words by which one of the two names whom it has its text from. */
  readonly credit: Evidence | null
}

/** To lay two texts side by side takes about as long as to read so many rows: a tenth of a millisecond where 5,046 pairs were. */
export const rowsOfPair = 5

/** Articles that one answer names; those that share most come first. */
const mostReuses = 100

const loadNamed = many(articleOutletsNamed)

const kept = perRequest(() => ({
  texts: new Map<string, Promise<ReusableText>>(),
  shared: new Map<string, Promise<SharedText | null>>(),
  reuses: new Map<string, Promise<Reuse[]>>(),
}))

function remembered<Made>(known: Map<string, Promise<Made>>, id: string, make: () => Promise<Made>): Promise<Made> {
  const made = known.get(id) ?? make()
  known.set(id, made)
  return made
}

/** The text of an article, ready to be held against others; read once for a request. */
const textOf = (context: Context, id: string): Promise<ReusableText> =>
  remembered(kept(context).texts, id, async () => reusable(await loadArticleText(context, id)))

/** What two articles share, by their ids; null where it is too little. */
export const sharedBetween = (context: Context, one: string, other: string): Promise<SharedText | null> =>
  remembered(kept(context).shared, JSON.stringify([one, other]), async () =>
    sharedText(...(await Promise.all([textOf(context, one), textOf(context, other)]))),
  )

/** The article of which this is a text. */
const firstTextOf = ({ id, revisionOf }: ArticleNode): string => revisionOf ?? id

/**
 * The articles that share text with one, those with most of its words first. Each article once, by the text of it that shares most; other
 * texts of the same article are none. Nothing of it is stored.
 */
export const reuseOf = (context: Context, article: ArticleNode): Promise<Reuse[]> =>
  remembered(kept(context).reuses, article.id, async () => {
    const near = (await sketchIndex(context)).near(article.id)
    const found = await Promise.all(near.map(({ id }) => sharedWith(context, article, id)))
    const eachOnce = [...groupBy(found.flat(), ({ other }) => firstTextOf(other)).values()].flatMap((texts) =>
      texts.sort(byShare).slice(0, 1),
    )
    return Promise.all(
      eachOnce
        .sort(byShare)
        .slice(0, mostReuses)
        .map((pair) => told(context, article, pair)),
    )
  })

interface Pair {
  readonly other: ArticleNode
  readonly shared: SharedText
}

const byShare = (a: Pair, b: Pair): number => b.shared.share - a.shared.share || (a.other.id < b.other.id ? -1 : 1)

async function sharedWith(context: Context, article: ArticleNode, id: string): Promise<Pair[]> {
  const other = await loadArticle(context, id)
  // What the index knows may be gone where a server was emptied.
  if (other === null || firstTextOf(other) === firstTextOf(article)) return []
  const shared = await sharedBetween(context, article.id, id)
  return shared === null ? [] : [{ other, shared }]
}

/** Who printed it first, and whom the later one credits; where time does not tell, who credits the other is the later. */
async function told(context: Context, article: ArticleNode, { other, shared }: Pair): Promise<Reuse> {
  const order = printedFirst(article.publishedAt, other.publishedAt)
  const [own, theirs] = await Promise.all([creditorOf(context, article), creditorOf(context, other)])
  const takenByOwn = order < 0 ? null : creditOf(own, theirs)
  const takenByOther = order > 0 || takenByOwn !== null ? null : creditOf(theirs, own)
  const isBefore = order > 0 || takenByOwn !== null
  const isAfter = order < 0 || takenByOther !== null
  return {
    ...shared,
    of: article,
    other,
    printed: isBefore ? 'BEFORE' : isAfter ? 'AFTER' : 'UNKNOWN',
    credit:
      takenByOwn !== null
        ? evidence('CREDIT', article.id, takenByOwn)
        : takenByOther !== null
          ? evidence('CREDIT', other.id, takenByOther)
          : null,
  }
}

async function creditorOf(context: Context, article: ArticleNode): Promise<Creditor> {
  const [text, outlet, named] = await Promise.all([
    loadArticleText(context, article.id),
    loadOutlet(article, context),
    loadNamed(context, article.id),
  ])
  return {
    text,
    outlet: article.outlet,
    outletId: outlet?.id ?? null,
    named: named
      .map(({ actor, kind, spans }) => ({ actor, isAgency: kind === 'NEWS_AGENCY', spans }))
      .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)),
  }
}

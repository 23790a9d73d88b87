import type { Article } from '../../record/article.ts'
import type { ArticleRecord } from './article-parts.ts'
import { type ArticleFault, articleFault } from './checked-record.ts'
import { inputHash, type KnownArticle, knownAsGiven, revisionId } from './known-articles.ts'

/** An article that is to be written, under its own id or, where another text has that, under one of its own. */
export interface Admitted {
  readonly item: ArticleRecord
  /** Of which article this is a later text; null for a new article. */
  readonly revisionOf: string | null
}

/** What became of an article, in the graph or out of it. */
export const fateKinds = ['loaded', 'revised', 'unchanged', 'refused'] as const

export interface Fate {
  readonly kind: (typeof fateKinds)[number]
  /** The article's id in the graph; null where it is not there. */
  readonly id: string | null
}

export interface Rulings {
  readonly admitted: readonly Admitted[]
  /** How many are there already as they were given now. */
  readonly unchanged: number
  readonly fates: ReadonlyMap<ArticleRecord, Fate>
  readonly faults: readonly ArticleFault[]
}

/**
 * Which articles of a batch are new, which are later texts of articles that are there (under their id, or their address), which are there
 * already, and which may not be written. In the order of the batch: an article may come again within it.
 * @param known by id, and by address, what the graph holds of all that the batch may meet
 */
export function rulings(
  batch: readonly ArticleRecord[],
  byId: ReadonlyMap<string, KnownArticle>,
  atAddress: readonly KnownArticle[],
): Rulings {
  const known = new Map([...atAddress.map((one) => [one.id, one] as const), ...byId])
  const addresses = new Map([...known.values()].flatMap((one) => (one.url === null ? [] : [[one.url, one] as const])))
  const admitted: Admitted[] = []
  const fates = new Map<ArticleRecord, Fate>()
  const faults: ArticleFault[] = []
  for (const item of batch) {
    const { article } = item
    const before = known.get(article.id) ?? (article.url === null ? undefined : addresses.get(article.url))
    const asGiven = knownAsGiven(article, known)
    const asBefore = before !== undefined && before.id !== article.id && isSameText(before, item) ? before : asGiven
    if (asBefore !== null) fates.set(item, { kind: 'unchanged', id: (asGiven ?? asBefore).id })
    else if (before === undefined) admit({ item, revisionOf: null })
    else if (isLaterText(before, item)) {
      const revisionOf = before.revisionOf ?? before.id
      const id = known.has(article.id) ? revisionId(article.id, inputHash(article)) : article.id
      faults.push(revised(article.id, revisionOf, id))
      admit({ item: renamed(item, id), revisionOf })
      fates.set(item, { kind: 'revised', id })
    } else if (before.id === article.id) {
      faults.push(changed(article.id))
      fates.set(item, { kind: 'refused', id: null })
    }
    // One address under two outlets: two articles.
    else admit({ item, revisionOf: null })
  }
  const unchanged = [...fates.values()].filter(({ kind }) => kind === 'unchanged').length
  return { admitted, unchanged, fates, faults }

  function admit(one: Admitted): void {
    admitted.push(one)
    fates.set(one.item, { kind: 'loaded', id: one.item.article.id })
    const { article } = one.item
    const standing = asKnown(one)
    known.set(article.id, standing)
    if (article.url !== null && !addresses.has(article.url)) addresses.set(article.url, standing)
  }
}

const isSameText = (before: KnownArticle, { record }: ArticleRecord): boolean =>
  before.textSha256 === record.article.textSha256 && before.title === record.article.title && before.outlet === record.article.outlet

/** Another outlet's text under the same id is no later text of this article, but a clash of ids. */
const isLaterText = (before: KnownArticle, { record }: ArticleRecord): boolean =>
  before.outlet === record.article.outlet && (before.textSha256 !== record.article.textSha256 || before.title !== record.article.title)

const renamed = ({ article, record, loadedAt }: ArticleRecord, id: string): ArticleRecord => ({
  article: { ...article, id },
  record: { ...record, article: { ...record.article, id } },
  loadedAt,
})

const asKnown = ({ item: { article, record, loadedAt }, revisionOf }: Admitted): KnownArticle => ({
  id: article.id,
  inputSha256: inputHash(article),
  textSha256: record.article.textSha256,
  reader: record.article.reader,
  title: record.article.title,
  outlet: record.article.outlet,
  url: article.url,
  revisionOf,
  publishedAt: record.article.publishedAt,
  modifiedAt: modifiedAtOf(article),
  loadedAt,
})

/** When an article's text was last changed, as far as its source says. */
export const modifiedAtOf = ({ modifiedAt }: Article): string | null => modifiedAt ?? null

const revised = (given: string, base: string, id: string): ArticleFault => ({
  articleId: given,
  fault: {
    code: 'GRAPH_REVISION',
    component: 'graph/write',
    message: `article ${given} came again${given === base || given === id ? '' : ` (known as ${base})`} with another text: kept beside the old one as ${id}`,
    remedy: `see what changed: attest revisions ${base}`,
    severity: 'notice',
  },
})

const changed = (id: string): ArticleFault =>
  articleFault(
    id,
    'GRAPH_ARTICLE_CHANGED',
    'the graph holds this id for another outlet, or with another address or date for the same text',
    'give it an id of its own; claims that are loaded are never overwritten',
  )

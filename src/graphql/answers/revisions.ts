import { type ClaimChange, claimChanges, type RevisedClaim } from '../../compare/revision/claim-changes.ts'
import { saysCorrected } from '../../compare/revision/correction-notice.ts'
import { type ArticleNode, articleRevisions, revisedArticles } from '../../graph/read/articles.ts'
import { articleFigures, type FigureNode } from '../../graph/read/figures.ts'
import { articleStatements, type StatementNode } from '../../graph/read/statements.ts'
import { pageSize } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { loadActor, loadArticle, loadArticleText, present } from '../loading/by-id.ts'
import { many } from '../loading/keyed.ts'

const loadLaterTexts = many(articleRevisions)
const loadStatements = many(articleStatements)
const loadFigures = many(articleFigures)

/** A claim of one text, as it is compared and as it is shown. */
interface ShownClaim extends RevisedClaim {
  readonly node: (StatementNode | FigureNode) & { readonly label: 'Statement' | 'Figure' }
}

/** One text of an article, and the one that it took the place of; null for the first. */
export interface Revision {
  readonly article: ArticleNode
  readonly former: ArticleNode | null
}

/** All texts of an article that are loaded, in the order in which they stood; the article alone where there is no other. */
export async function revisions(context: Context, article: ArticleNode): Promise<Revision[]> {
  const base = article.revisionOf ?? article.id
  const [first, later] = await Promise.all([loadArticle(context, base), loadLaterTexts(context, base)])
  const texts = [present(first, base), ...later].sort(byWindow)
  return texts.map((text, index) => ({ article: text, former: texts[index - 1] ?? null }))
}

/** By the moments from which they stood; of two from one moment, the one that stood until then first. */
function byWindow(one: ArticleNode, other: ArticleNode): number {
  const [a, b] = [one, other].map(({ knownFrom, knownUntil, id }) => [knownFrom ?? '', knownUntil ?? '~', id])
  return a === undefined || b === undefined || String(a) === String(b) ? 0 : a.join(' ') < b.join(' ') ? -1 : 1
}

/** What a text dropped, added or changed of the claims of the text before it; nothing for the first. */
export async function changesOf(context: Context, { article, former }: Revision): Promise<ClaimChange<ShownClaim>[]> {
  if (former === null) return []
  const [before, after] = await Promise.all([claimsOf(context, former), claimsOf(context, article)])
  return claimChanges(before, after)
}

/** Whether a text changed claims and does not say so. */
export async function isSilent(context: Context, revision: Revision): Promise<boolean> {
  const { article, former } = revision
  if (former === null || (await changesOf(context, revision)).length === 0) return false
  const [before, after] = await Promise.all([former, article].map(({ id }) => loadArticleText(context, id)))
  return !saysCorrected(before ?? '', after ?? '')
}

async function claimsOf(context: Context, { id }: ArticleNode): Promise<ShownClaim[]> {
  const [statements, figures] = await Promise.all([loadStatements(context, id), loadFigures(context, id)])
  const nameOf = async (actor: string | null): Promise<string | null> =>
    actor === null ? null : ((await loadActor(context, actor))?.name ?? null)
  return Promise.all([
    ...figures.map(
      async (figure): Promise<ShownClaim> => ({
        id: figure.id,
        label: 'Figure',
        source: figure.ownVoice ? null : await nameOf(figure.voice),
        about: `${figure.metric} ${figure.group}`,
        says: [figure.comparator, figure.value, figure.min, figure.max].join(' '),
        node: { ...figure, label: 'Figure' },
      }),
    ),
    ...statements.map(
      async (statement): Promise<ShownClaim> => ({
        id: statement.id,
        label: 'Statement',
        source: await nameOf(statement.speaker),
        about: '',
        says: statement.content,
        node: { ...statement, label: 'Statement' },
      }),
    ),
  ])
}

/** Articles that have later texts, the one that changed last first; at most `first`. */
export async function listRevised(context: Context, first: number | null): Promise<ArticleNode[]> {
  const found = await context.graph.run(revisedArticles, { limit: pageSize({ first }) })
  context.budget.spend(found.length)
  return Promise.all(found.map(async ({ id }) => present(await loadArticle(context, id), id)))
}

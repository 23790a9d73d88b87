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
  /** What it dropped, added or changed of the claims of the text before it; nothing for the first. Worked out once. */
  readonly changes: () => Promise<ClaimChange<ShownClaim>[]>
}

/** All texts of an article that are loaded, in the order in which they stood; the article alone where there is no other. */
export async function revisions(context: Context, article: ArticleNode): Promise<Revision[]> {
  const base = article.revisionOf ?? article.id
  const [first, later] = await Promise.all([loadArticle(context, base), loadLaterTexts(context, base)])
  const texts = [present(first, base), ...later].sort((one, other) => (windowOf(one) < windowOf(other) ? -1 : 1))
  return texts.map((text, index) => revisionOf(context, text, texts[index - 1] ?? null))
}

/** Orders texts by the moments from which they stood; of two from one moment, the one that stood until then comes first. */
const windowOf = ({ knownFrom, knownUntil, id }: ArticleNode): string => `${knownFrom ?? ''} ${knownUntil ?? '~'} ${id}`

function revisionOf(context: Context, article: ArticleNode, former: ArticleNode | null): Revision {
  let found: Promise<ClaimChange<ShownClaim>[]> | null = null
  const compared = async (before: ArticleNode): Promise<ClaimChange<ShownClaim>[]> => {
    const [was, is] = await Promise.all([claimsOf(context, before), claimsOf(context, article)])
    return claimChanges(was, is)
  }
  return {
    article,
    former,
    changes: () => {
      found ??= former === null ? Promise.resolve([]) : compared(former)
      return found
    },
  }
}

/** Whether a text changed claims and does not say so. */
export async function isSilent(context: Context, { article, former, changes }: Revision): Promise<boolean> {
  if (former === null || (await changes()).length === 0) return false
  const [before, after] = await Promise.all([loadArticleText(context, former.id), loadArticleText(context, article.id)])
  return !saysCorrected(before, after)
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

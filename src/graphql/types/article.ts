import { yearlessDayOf } from '../../graph/day-order.ts'
import { type ArticleNode, articleDates, articleMentions } from '../../graph/read/articles.ts'
import { reuseOf } from '../answers/reuse.ts'
import { revisions } from '../answers/revisions.ts'
import { type StoryArticle as Link, storyOf } from '../answers/stories.ts'
import { connect } from '../connection/connection.ts'
import type { PageArguments } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { evidence } from '../evidence/evidence.ts'
import * as events from '../lists/events.ts'
import * as figures from '../lists/figures.ts'
import * as responses from '../lists/responses.ts'
import * as statements from '../lists/statements.ts'
import { loadArticle, loadArticleText, loadNode, loadOutlet, present } from '../loading/by-id.ts'
import { many, one } from '../loading/keyed.ts'

const loadMentions = many(articleMentions)
const loadDates = one(articleDates)

interface MentionAt {
  readonly node: string
  readonly articleId: string
  readonly form: string | null
  readonly start: number
  readonly end: number
}

export const Article = {
  yearlessDay: yearlessDayOf,
  supersededAt: ({ knownUntil }: ArticleNode) => knownUntil,
  revisions: (article: ArticleNode, _: unknown, context: Context) => revisions(context, article),
  publishedBy: (article: ArticleNode, _: unknown, context: Context) => loadOutlet(article, context),
  text: (article: ArticleNode, _: unknown, context: Context) => loadArticleText(context, article.id),
  dates: async (article: ArticleNode, _: unknown, context: Context) => {
    const { spans, types, values } = present(await loadDates(context, article.id), article.id)
    return spans.map((span, index) => ({
      type: types[index],
      value: values[index] || null,
      evidence: evidence('WHOLE', article.id, span),
    }))
  },
  mentions: async (article: ArticleNode, _: unknown, context: Context): Promise<MentionAt[]> =>
    (await loadMentions(context, article.id))
      .flatMap(({ node, spans, forms }) =>
        spans.map((span, index) => ({ node, articleId: article.id, form: forms[index] ?? null, ...span })),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .slice(0, 500),
  statements: (article: ArticleNode, args: PageArguments, context: Context) =>
    connect(context, statements.inArticle, article.id, args, statements.anyStatement),
  events: (article: ArticleNode, args: PageArguments, context: Context) =>
    connect(context, events.inArticle, article.id, args, events.anyEvent),
  figures: (article: ArticleNode, args: PageArguments, context: Context) =>
    connect(context, figures.inArticle, article.id, args, figures.anyFigure),
  responses: (article: ArticleNode, args: PageArguments, context: Context) => connect(context, responses.inArticle, article.id, args),
  story: (article: ArticleNode, _: unknown, context: Context) => storyOf(context, article.id),
  reuses: async (article: ArticleNode, _: unknown, context: Context) =>
    (await reuseOf(context, article)).filter(({ printed }) => printed !== 'AFTER'),
  reusedBy: async (article: ArticleNode, _: unknown, context: Context) =>
    (await reuseOf(context, article)).filter(({ printed }) => printed !== 'BEFORE'),
}

export const StoryArticle = {
  article: async ({ article }: Link, _: unknown, context: Context) => present(await loadArticle(context, article), article),
}

export const Mention = {
  node: async (mention: MentionAt, _: unknown, context: Context) => present(await loadNode(context, mention.node), mention.node),
  evidence: (mention: MentionAt) => evidence('MENTION', mention.articleId, mention),
}

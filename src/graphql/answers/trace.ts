import type { ActorNode } from '../../graph/read/actors.ts'
import { type FigureNode, figuresAlike } from '../../graph/read/figures.ts'
import type { AnyNode } from '../../graph/read/nodes.ts'
import type { StatementNode } from '../../graph/read/statements.ts'
import { groupBy } from '../../group-by.ts'
import type { Context } from '../context.ts'
import { type Evidence, evidence } from '../evidence/evidence.ts'
import { unknownId } from '../lists/filter-ids.ts'
import { loadArticle, loadNode, present } from '../loading/by-id.ts'
import { manyByParts } from '../loading/keyed.ts'
import { loadOutlet } from '../types/article.ts'
import { loadSource, loadStatementOf } from '../types/figure.ts'
import { loadClaims, loadSpeaker } from '../types/statement.ts'
import { relayHops } from './relay-hops.ts'

/** One step from a claim back to who said it and on to where it was published. */
export interface TraceHop {
  readonly kind: 'FIGURE' | 'STATEMENT' | 'SPEAKER' | 'RELAY' | 'ARTICLE' | 'OUTLET'
  readonly node: AnyNode
  readonly hop: number | null
  readonly words: string | null
  readonly evidence: Evidence | null
}

export interface Trace {
  readonly subject: AnyNode
  readonly hops: TraceHop[]
  readonly corroborating: FigureNode[]
  readonly independentOrigins: { readonly actor: ActorNode; readonly figures: FigureNode[] }[]
}

const loadAlike = manyByParts<FigureNode, { key: string; metric: string | null; group: string | null; value: number }>(figuresAlike)

/** The way of a statement or figure. Throws `ID_UNKNOWN` for any other id. */
export async function trace(context: Context, id: string): Promise<Trace> {
  const subject = await loadNode(context, id)
  if (subject?.label !== 'Figure' && subject?.label !== 'Statement') throw unknownId(id, 'of a statement or figure')
  const figure = subject.label === 'Figure' ? subject : null
  const statement = subject.label === 'Statement' ? subject : await loadStatementOf(context, id)
  const figures = figure === null ? await loadClaims(context, id) : [figure]
  const corroborating = await alike(context, figures)
  return {
    subject,
    hops: [...(await claimHops(context, figure, statement)), ...(await publicationHops(context, subject.articleId))],
    corroborating,
    independentOrigins: await origins(context, corroborating),
  }
}

async function claimHops(context: Context, figure: FigureNode | null, statement: StatementNode | null): Promise<TraceHop[]> {
  const number: TraceHop[] =
    figure === null
      ? []
      : [
          {
            ...step('FIGURE', { ...figure, label: 'Figure' }),
            words: figure.raw,
            evidence: evidence('NUMBER', figure.articleId, figure),
          },
        ]
  if (statement === null) {
    const source = figure === null ? null : await loadSource(context, figure.id)
    return source === null ? number : [...number, step('SPEAKER', { ...source, label: 'Actor' })]
  }
  const [speaker, relays] = await Promise.all([loadSpeaker(context, statement.id), relayHops(context, statement)])
  return [
    ...number,
    {
      ...step('STATEMENT', { ...statement, label: 'Statement' }),
      words: statement.content,
      evidence: evidence('WHOLE', statement.articleId, statement),
    },
    ...(speaker === null ? [] : [speakerHop(statement, speaker)]),
    ...relays,
  ]
}

function speakerHop(statement: StatementNode, speaker: ActorNode): TraceHop {
  const [first] = statement.sourceSpans
  return {
    ...step('SPEAKER', { ...speaker, label: 'Actor' }),
    words: statement.source,
    evidence: first === undefined ? null : evidence('SOURCE', statement.articleId, first),
  }
}

async function publicationHops(context: Context, articleId: string): Promise<TraceHop[]> {
  const [article, outlet] = await Promise.all([loadArticle(context, articleId), loadOutlet(context, articleId)])
  const node = present(article, articleId)
  return [
    { ...step('ARTICLE', { ...node, label: 'Article' }), words: node.title },
    ...(outlet === null ? [] : [step('OUTLET', { ...outlet, label: 'Actor' })]),
  ]
}

const step = (kind: TraceHop['kind'], node: AnyNode): TraceHop => ({ kind, node, hop: null, words: null, evidence: null })

/** The figures themselves and all with the same metric, group and value; numbers in words like "dozens" are like no other. */
async function alike(context: Context, figures: readonly FigureNode[]): Promise<FigureNode[]> {
  const kinds = groupBy(figures, ({ metric, group, value }) => JSON.stringify([metric, group, value]))
  const found = await Promise.all(
    [...kinds.values()].map(async (same) => {
      const { metric, group, value } = same[0] ?? { metric: null, group: null, value: null }
      return value === null ? same : loadAlike(context, { key: `${metric} ${group} ${value}`, metric, group, value })
    }),
  )
  return [...new Map(found.flat().map((figure) => [figure.id, figure])).values()]
}

/**
 * Each voice once. A number that an outlet repeats in its own voice, in a headline say, goes back to whoever it names for the same number
 * in the same article.
 */
async function origins(context: Context, figures: readonly FigureNode[]): Promise<Trace['independentOrigins']> {
  const sources = await Promise.all(figures.map((figure) => loadSource(context, figure.id)))
  const named = new Map(figures.flatMap((figure, i) => (sources[i] == null ? [] : [[figure.articleId, sources[i]] as const])))
  const claims = await Promise.all(
    figures.map(async (figure, i) => ({
      figure,
      actor: sources[i] ?? named.get(figure.articleId) ?? (await loadOutlet(context, figure.articleId)),
    })),
  )
  const known = claims.flatMap(({ figure, actor }) => (actor === null ? [] : [{ figure, actor }]))
  return [...groupBy(known, ({ actor }) => actor.id).values()]
    .flatMap((claimed) => {
      const actor = claimed[0]?.actor
      return actor === undefined ? [] : [{ actor, figures: claimed.map(({ figure }) => figure) }]
    })
    .sort((a, b) => b.figures.length - a.figures.length || (a.actor.order < b.actor.order ? -1 : 1))
}

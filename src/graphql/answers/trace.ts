import { pairOf } from '../../compare/comparable.ts'
import { isOneTime } from '../../compare/days.ts'
import { isEverybody } from '../../compare/population.ts'
import type { ActorNode } from '../../graph/read/actors.ts'
import { type FigureNode, figuresAlike } from '../../graph/read/figures.ts'
import type { AnyNode } from '../../graph/read/nodes.ts'
import type { StatementNode } from '../../graph/read/statements.ts'
import { groupBy } from '../../group-by.ts'
import { type Group, groups, type Metric } from '../../record/kinds.ts'
import type { Context } from '../context.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { unknownId } from '../lists/filter-ids.ts'
import { loadActor, loadArticle, loadFigure, loadOutlet, loadStatement, present } from '../loading/by-id.ts'
import { manyByParts } from '../loading/keyed.ts'
import { loadStatementOf, numberEvidence } from '../types/figure.ts'
import { loadClaims, partEvidence } from '../types/statement.ts'
import { claimsOfFigures, type FigureClaim } from './figure-claims.ts'
import { type Origin, type Origins, originsOf } from './origins.ts'
import { relayHops } from './relay-hops.ts'
import { type StatementOrigin, statementOrigins } from './statement-origins.ts'

/** One step from a claim back to who said it and on to where it was published. */
export interface TraceHop {
  readonly kind: 'FIGURE' | 'STATEMENT' | 'SPEAKER' | 'RELAY' | 'ARTICLE' | 'OUTLET'
  readonly node: AnyNode
  readonly hop: number | null
  readonly words: string | null
  readonly evidence: Evidence | null
}

/** What is not asked for is not read. */
export interface Trace {
  readonly subject: AnyNode
  readonly hops: () => Promise<TraceHop[]>
  readonly corroborating: () => Promise<FigureNode[]>
  readonly independentOrigins: () => Promise<Origin[]>
  /** Of the statement, or the figure's. */
  readonly statementOrigins: () => Promise<StatementOrigin[]>
  /** Figures on the word of voices without a proper name, where others have one. */
  readonly unnamed: () => Promise<FigureNode[]>
}

const loadAlike = manyByParts<FigureNode, { key: string; metric: Metric; group: Group; value: number }>(figuresAlike)

/** The way of a statement or figure. Throws `ID_UNKNOWN` for any other id. */
export async function trace(context: Context, id: string): Promise<Trace> {
  // By the letter of its id, which says what it is of.
  const statement = id.startsWith('s:') ? await loadStatement(context, id) : null
  if (statement !== null) return traceOfStatement(context, statement)
  const figure = id.startsWith('f:') ? await loadFigure(context, id) : null
  if (figure !== null) return traceOfFigure(context, figure)
  throw unknownId(id, 'of a statement or figure')
}

export const traceOfStatement = (context: Context, statement: StatementNode): Trace =>
  traceOf(
    context,
    { ...statement, label: 'Statement' },
    async () => statement,
    () => claimHops(context, null, statement),
    () => loadClaims(context, statement.id),
  )

export const traceOfFigure = (context: Context, figure: FigureNode): Trace =>
  traceOf(
    context,
    { ...figure, label: 'Figure' },
    () => loadStatementOf(context, figure.id),
    async () => claimHops(context, figure, await loadStatementOf(context, figure.id)),
    async () => [figure],
  )

function traceOf(
  context: Context,
  subject: Extract<AnyNode, { label: 'Statement' | 'Figure' }>,
  told: () => Promise<StatementNode | null>,
  claim: () => Promise<TraceHop[]>,
  figures: () => Promise<FigureNode[]>,
): Trace {
  let found: Promise<FigureNode[]> | null = null
  let behind: Promise<Origins> | null = null
  const corroborating = async (): Promise<FigureNode[]> => {
    found ??= figures().then((own) => alike(context, own))
    return found
  }
  const origins = async (): Promise<Origins> => {
    behind ??= Promise.all([figures(), corroborating()]).then(([own, all]) => originsOf(context, own, all))
    return behind
  }
  return {
    subject,
    hops: async () => (await Promise.all([claim(), publicationHops(context, subject.articleId)])).flat(),
    corroborating,
    independentOrigins: async () => (await origins()).origins,
    statementOrigins: async () => {
      const statement = await told()
      return statement === null ? [] : statementOrigins(context, statement)
    },
    unnamed: async () => (await origins()).unnamed,
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
            evidence: numberEvidence(figure),
          },
        ]
  if (statement === null) {
    const source = figure === null || figure.ownVoice ? null : await loadActor(context, figure.voice)
    return source === null ? number : [...number, step('SPEAKER', { ...source, label: 'Actor' })]
  }
  const [speaker, relays] = await Promise.all([
    statement.speaker === null ? null : loadActor(context, statement.speaker),
    relayHops(context, statement),
  ])
  return [
    ...number,
    {
      ...step('STATEMENT', { ...statement, label: 'Statement' }),
      words: statement.content,
      evidence: partEvidence(statement, 'WHOLE', statement),
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
    evidence: first === undefined ? null : partEvidence(statement, 'SOURCE', first),
  }
}

async function publicationHops(context: Context, articleId: string): Promise<TraceHop[]> {
  const node = present(await loadArticle(context, articleId), articleId)
  const outlet = await loadOutlet(node, context)
  return [
    { ...step('ARTICLE', { ...node, label: 'Article' }), words: node.title },
    ...(outlet === null ? [] : [step('OUTLET', { ...outlet, label: 'Actor' })]),
  ]
}

const step = (kind: TraceHop['kind'], node: AnyNode): TraceHop => ({ kind, node, hop: null, words: null, evidence: null })

/**
 * The figures themselves and all that may give the same number of the same thing: one metric, value and population, in places and days that are
 * not set apart. Numbers in words like "dozens" are like no other.
 */
async function alike(context: Context, figures: readonly FigureNode[]): Promise<FigureNode[]> {
  const kinds = groupBy(figures, ({ metric, group, value }) => JSON.stringify([metric, group, value]))
  const found = await Promise.all(
    [...kinds.values()].map(async (same) => {
      const told = await Promise.all(
        same.slice(0, 1).flatMap(({ metric, group, value }) => (value === null ? [] : numbers(context, metric, group, value))),
      )
      return told.flat().filter((other) => same.some((figure) => isOneTime(figure, other)))
    }),
  )
  const all = [...new Map([...figures, ...found.flat()].map((figure) => [figure.id, figure])).values()]
  const claims = await claimsOfFigures(context, all)
  const own = claims.slice(0, new Set(figures.map(({ id }) => id)).size)
  return claims.flatMap((claim) => (own.some((one) => one.id === claim.id || isSameCount(one, claim)) ? [claim.figure] : []))
}

const isSameCount = (one: FigureClaim, other: FigureClaim): boolean => pairOf(one, other)?.population === 'same'

/** All figures of one number; who counts everybody may name no group or the total. */
const numbers = (context: Context, metric: Metric, group: Group, value: number): Promise<FigureNode[]>[] =>
  (isEverybody({ group }) ? groups.filter((other) => isEverybody({ group: other })) : [group]).map((one) =>
    loadAlike(context, { key: `${metric} ${one} ${value}`, metric, group: one, value }),
  )

import type { Claim, ClaimPlace } from '../../compare/claim.ts'
import { withLentYears } from '../../compare/lent-years.ts'
import { tellsOfMistake } from '../../compare/revision/told-mistake.ts'
import { AttestError } from '../../errors.ts'
import { yearlessDayOf } from '../../graph/day-order.ts'
import type { ActorNode } from '../../graph/read/actors.ts'
import type { FigureNode } from '../../graph/read/figures.ts'
import { placeWhole } from '../../graph/read/places.ts'
import type { StatementNode } from '../../graph/read/statements.ts'
import type { Metric } from '../../record/kinds.ts'
import { outletId } from '../../resolve/actor-identity.ts'
import { regionNamedIn } from '../../resolve/place-identity.ts'
import type { Context } from '../context.ts'
import { loadActor, loadArticle, loadFigure, present } from '../loading/by-id.ts'
import { one } from '../loading/keyed.ts'
import { loadEventOf, loadPlaces, loadStatementOf, loadUpdates } from '../types/figure.ts'
import { loadRelays } from '../types/statement.ts'
import { correctedFigure } from './reviews.ts'
import { type TollSelection, type TollSeries, tollSeries } from './tolls.ts'
import { bodiesOf, hasName } from './voices.ts'

/** Figures that one comparison reads; each costs a few rows of what one request may read. */
const mostClaims = 6000
/** A place has at most this many wider ones above it. */
const mostLevels = 6
/** UTF-16 units of a statement taken as the words around its number. */
const around = 60

const loadWhole = one(placeWhole)

/** A figure as it is compared, and the actor whose word it is; null for an article of no known outlet. */
export interface FigureClaim extends Claim {
  readonly figure: FigureNode
  readonly sourceId: string | null
}

/**
 * The figures of some metrics, with what is needed to compare them, each level in one round trip.
 * Throws `ID_UNKNOWN`, and `QUERY_TOO_LARGE` for more than can be compared at once.
 */
export async function figureClaims(
  context: Context,
  asked: readonly Metric[],
  selection: Omit<TollSelection, 'metric'>,
): Promise<FigureClaim[]> {
  const all = { voices: mostClaims + 1, latest: mostClaims + 1 }
  const series = (await Promise.all(asked.map((metric) => tollSeries(context, { ...selection, metric }, all)))).flat()
  const count = series.reduce((sum, { count }) => sum + count, 0)
  if (count > mostClaims) throw tooMany(count)
  const corrected = (selection.reviewed ?? 'any') !== 'any'
  const told = series.flatMap((one) => one.claims.map(({ id, ownVoice }) => ({ id, ownVoice, series: one })))
  const read = await Promise.all(told.map((each) => claimOf(context, each)))
  const claims = corrected ? await Promise.all(read.map((claim) => asCorrected(context, claim))) : read
  return placed(context, claims)
}

/** Claims with all that their places are part of. */
async function placed(context: Context, claims: readonly FigureClaim[]): Promise<FigureClaim[]> {
  const wider = await widerPlaces(
    context,
    claims.flatMap(({ places }) => places.map(({ id }) => id)),
  )
  const countries = await countriesOf(context, claims)
  return withLentYears(
    claims.map((claim) => ({
      ...claim,
      places: claim.places.map((place) => {
        const region = regionNamedIn(place.name)
        const above = wider.get(place.id) ?? []
        const country = above.length > 0 ? undefined : countries.get(place.id)
        return { ...place, wider: [region, ...above, country].filter((id) => typeof id === 'string') }
      }),
    })),
  )
}

/** Of areas that no gazetteer has ("the Syrian coast"), the countries in which they lie, where a claim tells of these: ids by ids. */
async function countriesOf(context: Context, claims: readonly FigureClaim[]): Promise<ReadonlyMap<string, string>> {
  const places = (await Promise.all(claims.map(({ id }) => loadPlaces(context, id)))).flat()
  const countries = new Map(
    places.flatMap(({ id, kind, countryCode }) => (kind === 'COUNTRY' && countryCode !== null ? [[countryCode, id]] : [])),
  )
  return new Map(
    places.flatMap(({ id, countryCode }) => {
      const country = countries.get(countryCode ?? '')
      return country === undefined || country === id ? [] : [[id, country]]
    }),
  )
}

interface Told {
  readonly id: string
  readonly ownVoice: boolean
  readonly series: Pick<TollSeries, 'sourceId' | 'voice'>
}

/** Figures as they are compared. */
export const claimsOfFigures = async (context: Context, figures: readonly FigureNode[]): Promise<FigureClaim[]> =>
  placed(context, await Promise.all(figures.map((figure) => claimOfFigure(context, figure))))

async function claimOfFigure(context: Context, { id, voice, ownVoice }: FigureNode): Promise<FigureClaim> {
  const source = await loadActor(context, voice)
  return claimOf(context, { id, ownVoice, series: { sourceId: source?.id ?? null, voice: source?.id ?? voice } })
}

async function claimOf(context: Context, { id, ownVoice, series }: Told): Promise<FigureClaim> {
  const { sourceId, voice } = series
  const [found, source, event, places, former, statement] = await Promise.all([
    loadFigure(context, id),
    sourceId === null ? null : loadActor(context, sourceId),
    loadEventOf(context, id),
    loadPlaces(context, id),
    loadUpdates(context, id),
    loadStatementOf(context, id),
  ])
  const figure = present(found, id)
  const relays = statement === null ? [] : await loadRelays(context, statement.id)
  return {
    ...figure,
    figure,
    yearlessDay: yearlessDayOf(figure),
    sourceId,
    voice,
    voiceName: source?.name ?? `article ${figure.articleId}`,
    ownVoice,
    named: source === null || hasName(source),
    relays: relays.map(({ actor }) => actor.id),
    denied: statement?.stance === 'deny',
    mistaken: statement !== null && tellsOfMistake(statement.words, Math.max(0, figure.start - statement.start)),
    speaksFor: source === null ? [] : await bodiesOf(context, source.id),
    context: statement === null ? null : wordsAround(statement, figure),
    event: event?.id ?? null,
    places: places.map((place): ClaimPlace => ({ id: place.id, name: place.name, wider: [] })),
    article: figure.articleId,
    updates: former === null ? [] : [former.id],
  }
}

/** The claim with what its reviewers say is right. */
async function asCorrected(context: Context, claim: FigureClaim): Promise<FigureClaim> {
  const figure = await correctedFigure(context, claim.figure)
  if (figure === null) return claim
  const { metric, group, comparator, value, min, max, voice, ownVoice } = figure
  const right = { ...claim, metric, group, comparator, value, min, max }
  if (voice === claim.figure.voice && ownVoice === claim.figure.ownVoice) return right
  const source = ownVoice ? await outletOf(context, figure) : await loadActor(context, voice)
  return {
    ...right,
    sourceId: source?.id ?? null,
    voice: source?.id ?? figure.articleId,
    voiceName: source?.name ?? `article ${figure.articleId}`,
    ownVoice,
    named: source === null || hasName(source),
  }
}

async function outletOf(context: Context, { articleId }: FigureNode): Promise<ActorNode | null> {
  const { outlet } = present(await loadArticle(context, articleId), articleId)
  return outlet === null ? null : loadActor(context, outletId(outlet))
}

const wordsAround = ({ words, start: from }: StatementNode, { start, end }: FigureNode): string =>
  words.slice(Math.max(0, start - from - around), end - from + around)

/** All that each place is part of, nearest first; one round trip a level. */
async function widerPlaces(context: Context, ids: readonly string[]): Promise<Map<string, string[]>> {
  const above = new Map<string, string | null>()
  const regions = new Map<string, string | null>()
  let level = [...new Set(ids)]
  for (let hop = 0; hop < mostLevels && level.length > 0; hop++) {
    const wholes = await Promise.all(level.map((id) => loadWhole(context, id)))
    level.forEach((id, index) => {
      above.set(id, wholes[index]?.id ?? null)
    })
    for (const whole of wholes) if (whole !== null) regions.set(whole.id, regionNamedIn(whole.name))
    level = [...new Set(wholes.flatMap((whole) => whole?.id ?? []))].filter((id) => !above.has(id))
  }
  const chain = (id: string): string[] => {
    const found: string[] = []
    for (let at = above.get(id) ?? null; at !== null && !found.includes(at) && at !== id; at = above.get(at) ?? null)
      found.push(at, ...[regions.get(at) ?? null].filter((region) => region !== null))
    return found
  }
  return new Map([...new Set(ids)].map((id) => [id, chain(id)]))
}

const tooMany = (count: number): AttestError =>
  new AttestError({
    code: 'QUERY_TOO_LARGE',
    component: 'graphql/figures',
    message: `${count} figures are too many to compare at once`,
    remedy: `ask for one metric, place or event, or for fewer days with "asOf" and "knownAt": at most ${mostClaims} figures`,
  })

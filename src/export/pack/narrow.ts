import type { Dossier } from './dossier.ts'
import type { Selection } from './selection.ts'

type Condition = (dossier: Dossier) => Dossier

/**
 * What a selection leaves of a dossier. Conditions stand in order: figures last, for it keeps the statements and accounts around the figures
 * that the others left.
 */
export const narrowed = (dossier: Dossier, selection: Selection): Dossier =>
  conditionsOf(selection).reduce((left, condition) => condition(left), dossier)

export const isEmpty = ({ accounts, statements, figures, responses }: Dossier): boolean =>
  accounts.length + statements.length + figures.length + responses.length === 0

function conditionsOf({ event, actor, from, to, figures, metric }: Selection): Condition[] {
  return [
    ...(event ? [ofEvent(event)] : []),
    ...(actor ? [ofActor(actor)] : []),
    ...(from || to ? [ofDays(from ?? '', to ?? '~')] : []),
    ...(metric ? [ofMetric(metric)] : []),
    ...(figures || metric ? [aroundFigures] : []),
  ]
}

const has = (nodes: readonly { readonly id: string }[], id: string): boolean => nodes.some((node) => node.id === id)

const ofEvent =
  (id: string): Condition =>
  ({ accounts, statements, figures, responses, ...rest }) => ({
    ...rest,
    accounts: accounts.filter(({ event }) => event.id === id),
    statements: statements.filter(({ about }) => has(about, id)),
    figures: figures.filter(({ about }) => has(about, id)),
    responses: responses.filter(({ event }) => event?.id === id),
  })

const ofActor =
  (id: string): Condition =>
  ({ accounts, statements, figures, responses, ...rest }) => ({
    ...rest,
    accounts: accounts.filter(({ participants, reportedBy }) => has(reportedBy, id) || participants.some(({ actor }) => actor.id === id)),
    statements: statements.filter(({ assertedBy, relays, accuses }) => assertedBy?.id === id || has([...relays, ...accuses], id)),
    figures: figures.filter(({ claimedBy }) => (claimedBy ?? rest.outlet)?.id === id),
    responses: responses.filter(({ actor }) => actor.id === id),
  })

/** A claim without a day of its own and of its article's is of no day. A response is of its article's. */
const ofDays =
  (from: string, to: string): Condition =>
  ({ accounts, statements, figures, responses, ...rest }) => {
    const within = (day: string | null): boolean => day !== null && day >= from && day <= to
    return {
      ...rest,
      accounts: accounts.filter(({ day, to: last }) => day !== null && (last ?? day) >= from && day <= to),
      statements: statements.filter(({ day }) => within(day)),
      figures: figures.filter(({ day }) => within(day)),
      responses: within(rest.article.publishedAt?.slice(0, 10) ?? null) ? responses : [],
    }
  }

const ofMetric =
  (metric: string): Condition =>
  (dossier) => ({ ...dossier, figures: dossier.figures.filter((figure) => figure.metric === metric) })

/** Figures with the statements that give them and the accounts of what they count. */
const aroundFigures: Condition = ({ accounts, statements, figures, responses: _, ...rest }) => {
  const ids = new Set(figures.map(({ id }) => id))
  const events = new Set(figures.flatMap(({ about }) => about.map(({ id }) => id)))
  return {
    ...rest,
    figures,
    statements: statements.filter(({ claims }) => claims.some((id) => ids.has(id))),
    accounts: figures.length === 0 ? [] : accounts.filter(({ event }) => events.has(event.id)),
    responses: [],
  }
}

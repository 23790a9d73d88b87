import type { Document, Quote } from '../language/document.ts'
import { oncePer } from '../language/once-per.ts'
import type { Attribution, EventTrigger, Reading } from '../reader/reader.ts'
import type { Place, Span, Statement, TimeExpression } from '../record/schema.ts'
import { SpanIndex } from '../record/span-index.ts'

/**
 * What earlier steps found, by where it stands in the text. Each list is indexed when it is first asked about, so ask only when its step has
 * passed. Answers come in the order of the lists.
 */

export const quotesAt: (document: Document) => SpanIndex<Quote> = oncePer(({ quotes }) => new SpanIndex(quotes))

export const triggersAt: (reading: Reading) => SpanIndex<EventTrigger> = oncePer(({ triggers }) => new SpanIndex(triggers))

/** The words for sources, relays left out. */
export const sourcesAt: (reading: Reading) => SpanIndex<Span> = oncePer(
  ({ attributions }) => new SpanIndex(attributions.flatMap(({ source }) => source)),
)

/** The words for sources and relays. */
export const vouchersAt: (reading: Reading) => SpanIndex<Span> = oncePer(
  ({ attributions }) => new SpanIndex(attributions.flatMap(({ source, relays }) => [...source, ...relays])),
)

/** A span of an attribution, and which one it is of. */
export interface AttributionPart extends Span {
  readonly attribution: Attribution
  /** Index in `Reading.attributions`. */
  readonly index: number
}

const partsOf = (reading: Reading, spans: (attribution: Attribution) => readonly Span[]): SpanIndex<AttributionPart> =>
  new SpanIndex(
    reading.attributions.flatMap((attribution, index) => spans(attribution).map(({ start, end }) => ({ start, end, attribution, index }))),
  )

export const cuesAt: (reading: Reading) => SpanIndex<AttributionPart> = oncePer((reading) =>
  partsOf(reading, ({ cue }) => (cue === null ? [] : [cue])),
)

export const contentsAt: (reading: Reading) => SpanIndex<AttributionPart> = oncePer((reading) => partsOf(reading, ({ content }) => content))

export const datesAt: (dates: readonly TimeExpression[]) => SpanIndex<TimeExpression> = oncePer((dates) => new SpanIndex(dates))

/** A place's mention. */
export interface PlaceMention extends Span {
  readonly form: Place['mentions'][number]['form']
  readonly place: Place
}

export const placesAt: (places: readonly Place[]) => SpanIndex<PlaceMention> = oncePer(
  (places) => new SpanIndex(places.flatMap((place) => place.mentions.map((mention) => ({ ...mention, place })))),
)

/** A stretch of what a statement says. */
export interface StatementContent extends Span {
  readonly statement: Statement
}

export const statementsAt: (statements: readonly Statement[]) => SpanIndex<StatementContent> = oncePer(
  (statements) => new SpanIndex(statements.flatMap((statement) => statement.content.map(({ start, end }) => ({ start, end, statement })))),
)

/** The statements of a look-up without repetition, in their order. */
export const distinctStatements = (found: readonly StatementContent[]): Statement[] => [...new Set(found.map(({ statement }) => statement))]

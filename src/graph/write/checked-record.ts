import { AttestError, type Fault } from '../../errors.ts'
import type { ExtractionRecord, Span } from '../../record/schema.ts'

const component = 'graph/write'

/** Something of an article that was left out, and why. */
export interface ArticleFault {
  readonly articleId: string
  readonly fault: Fault
}

/** What of a record may be written, and what was refused. */
export interface CheckedRecord {
  readonly record: ExtractionRecord
  readonly faults: readonly ArticleFault[]
}

/** Keeps the claims whose spans lie in the text and hold their words; each of the others is a `GRAPH_SPAN` fault. */
export function checkedRecord(record: ExtractionRecord, text: string): CheckedRecord {
  const faults: ArticleFault[] = []
  const lies = ({ start, end }: Span): boolean => start < end && end <= text.length
  const keep =
    <T>(what: string, holds: (claim: T) => boolean, spanOf: (claim: T) => Span) =>
    (claim: T): boolean => {
      if (holds(claim)) return true
      faults.push({ articleId: record.article.id, fault: spanFault(record.article.id, what, spanOf(claim)) })
      return false
    }
  const actors = record.actors.map((actor) => ({
    ...actor,
    mentions: actor.mentions.filter(keep(`a mention of the actor ${actor.name}`, lies, (span) => span)),
  }))
  const places = record.places.map((place) => ({
    ...place,
    mentions: place.mentions.filter(keep(`a mention of the place ${place.name}`, lies, (span) => span)),
  }))
  const statements = record.statements.filter(
    keep(
      'a statement',
      (statement) =>
        lies(statement) &&
        [...statement.source, ...statement.content, ...(statement.cue === null ? [] : [statement.cue])].every(
          (part) => lies(part) && statement.start <= part.start && part.end <= statement.end,
        ),
      (statement) => statement,
    ),
  )
  const events = record.events
    .filter(
      keep(
        'an event',
        (event) => lies(event.trigger),
        (event) => event.trigger,
      ),
    )
    .map((event) => ({ ...event, participants: event.participants.filter(keep('a participant', lies, (span) => span)) }))
  const figures = record.figures.filter(
    keep(
      'a figure',
      (figure) => lies(figure) && text.slice(figure.start, figure.end) === figure.raw,
      (figure) => figure,
    ),
  )
  const responses = record.responses.filter(keep('a response', lies, (response) => response))
  const dates = record.dates.filter(
    keep(
      'a time expression',
      (date) => lies(date) && text.slice(date.start, date.end) === date.text,
      (date) => date,
    ),
  )
  const roles = record.roles.filter(keep('a role', lies, (role) => role))
  return { record: { ...record, actors, places, statements, events, figures, responses, roles, dates }, faults }
}

const spanFault = (articleId: string, what: string, span: Span): Fault =>
  new AttestError({
    code: 'GRAPH_SPAN',
    component,
    message: `article ${articleId}: ${what} points at ${span.start}-${span.end}, which does not hold its words`,
    remedy: 'extract the article again from exactly the text that is loaded; the rest of the article was loaded',
  })

/** The fault of an article that cannot be written as a whole. */
export const articleFault = (articleId: string, code: string, message: string, remedy: string): ArticleFault => ({
  articleId,
  fault: new AttestError({ code, component, message: `article ${articleId}: ${message}`, remedy }),
})

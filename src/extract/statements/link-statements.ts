import { tokensIn } from '../../language/document.ts'
import type { Cues } from '../../lexicon/cues.ts'
import type { Event, Statement } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { ToldEvents } from '../events/told-events.ts'
import { distinctStatements, statementsAt } from '../found-by-span.ts'
import type { Tools } from '../tools.ts'

/**
 * Says which events each statement is about: those told inside its content (a later mention of an event counts), else the last one told
 * before that its content refers back to ("the attack"). Fills `event.statements` with the statements that assert it where the event step left it empty.
 */
export function linkStatements(draft: Draft, tools: Tools): void {
  const events = draft.events.filter((event) => event.type !== 'STATEMENT')
  const told = new ToldEvents(events)
  const tellable = new ToldEvents(events.filter(({ realis }) => realis !== 'negated'))
  const rankOf = new Map(events.map((event, rank) => [event, rank]))
  const asserted = new Map<string, Event[]>(draft.statements.map(({ id }) => [id, []]))
  for (const event of events) for (const id of event.statements) asserted.get(id)?.push(event)
  for (const statement of draft.statements) {
    const inside = new Set([...(asserted.get(statement.id) ?? []), ...statement.content.flatMap((span) => told.in(span))])
    const about =
      inside.size > 0
        ? [...inside].sort((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0))
        : lastTold(draft, tools.lexicons.cues, tellable, statement)
    statement.about = about.map((event) => event.id)
  }
  for (const event of draft.events)
    if (event.statements.length === 0)
      event.statements = distinctStatements(statementsAt(draft.statements).overlapping(event.trigger)).map(({ id }) => id)
}

function lastTold(draft: Draft, { backReferences }: Cues, events: ToldEvents, statement: Statement): Event[] {
  const refers = statement.content.some((span) => {
    const words = tokensIn(draft.document, span)
    return words.some((token, i) => backReferences.has(token.lower) && /^(?:the|this|that|these|those)$/.test(words[i - 1]?.lower ?? ''))
  })
  if (!refers) return []
  const last = events.before(statement.start)
  return last === undefined ? [] : [last]
}

import { tokensIn } from '../../language/document.ts'
import type { Cues } from '../../lexicon/cues.ts'
import type { Event, Statement } from '../../record/schema.ts'
import { overlaps } from '../../record/span.ts'
import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'

/**
 * Says which events each statement is about: those told inside its content (a later mention of an event counts), else the last one told
 * before that its content refers back to ("the attack"). Fills `event.statements` with the statements that assert it where the event step left it empty.
 */
export function linkStatements(draft: Draft, tools: Tools): void {
  const events = draft.events.filter((event) => event.type !== 'STATEMENT')
  for (const statement of draft.statements) {
    const inside = events.filter(
      (event) => event.statements.includes(statement.id) || statement.content.some((span) => overlaps(span, event.trigger)),
    )
    const about = inside.length > 0 ? inside : lastTold(draft, tools.lexicons.cues, events, statement)
    statement.about = about.map((event) => event.id)
  }
  for (const event of draft.events)
    if (event.statements.length === 0)
      event.statements = draft.statements
        .filter((statement) => statement.content.some((span) => overlaps(span, event.trigger)))
        .map((statement) => statement.id)
}

function lastTold(draft: Draft, { backReferences }: Cues, events: readonly Event[], statement: Statement): Event[] {
  const refers = statement.content.some((span) => {
    const words = tokensIn(draft.document, span)
    return words.some((token, i) => backReferences.has(token.lower) && /^(?:the|this|that|these|those)$/.test(words[i - 1]?.lower ?? ''))
  })
  if (!refers) return []
  const before = events.filter((event) => event.trigger.end <= statement.start && event.realis !== 'negated')
  const last = before.at(-1)
  return last === undefined ? [] : [last]
}

import { tokenIndexAt } from '../../language/document.ts'
import type { Actor, Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'

/** A role that a relative clause tells of: "Novak, who heads the Observatory". */
export interface RoleClause extends Span {
  readonly name: string
  /** The body, by the words that name it. */
  readonly owner: Span & { readonly of: Actor }
}

/** The clause behind a mention of a person; null where there is none of this kind. */
export function roleClauseAt(draft: Draft, tools: Tools, mention: Span): RoleClause | null {
  const { tokens } = draft.document
  let at = tokenIndexAt(draft.document, mention.end - 1) + 1
  if (tokens[at]?.text === ',') at++
  const [who, verb] = [tokens[at], tokens[at + 1]]
  const name = tools.lexicons.titles.headings.get(verb?.lower ?? '')
  if (who?.lower !== 'who' || verb === undefined || name === undefined) return null
  const after = { start: verb.end, end: tokens[at + 1 + farthest]?.end ?? draft.document.text.length }
  const body = draft.actors.mentionsAt(after).find(({ start, actor }) => start >= verb.end && actor.kind !== 'PERSON')
  return body === undefined ? null : { start: verb.start, end: body.end, name, owner: { start: body.start, end: body.end, of: body.actor } }
}

/** In tokens: "the", an adjective or two. */
const farthest = 4

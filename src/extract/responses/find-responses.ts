import { tokensIn } from '../../language/document.ts'
import type { Response, Statement } from '../../record/schema.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Draft } from '../draft.ts'
import { isInHeadline } from '../headline.ts'
import type { Tools } from '../tools.ts'
import { answeredEvent } from './answered-event.ts'
import { findActs } from './find-acts.ts'
import { isParty, partiesOf } from './parties.ts'

/** Stances of a statement by which its speaker answers an event; a plain assertion or comment does not. */
const responding: ReadonlySet<Statement['stance']> = new Set(['condemn', 'concern', 'support', 'call', 'deny', 'pledge'])

/**
 * Finds who responded to what, with which stance: statements of named parties that condemn, support, call, deny or pledge, and
 * deeds. The event is one told in the response, else the last one told before it.
 */
export function findResponses(draft: Draft, tools: Tools): void {
  const { stances } = tools.lexicons
  const spoken = draft.statements.flatMap((statement) => {
    if (!responding.has(statement.stance) && !reacts(draft, stances.reactions, statement)) return []
    const speaker = statement.speaker === null ? undefined : draft.actors.byId(statement.speaker)
    const parties = [...(speaker === undefined ? [] : [speaker]), ...statement.source.flatMap((span) => partiesOf(draft, span))]
    const stance = statement.stance === 'assert' ? 'comment' : statement.stance
    return [...new Set(parties)].filter(isParty).map((actor) => ({ ...statement, stance, actor, statement: statement.id }))
  })
  const spokenAt = new SpanIndex(spoken)
  const deeds = findActs(draft, stances)
    .filter((act) => !spokenAt.overlapping(act).some(({ actor, stance }) => actor === act.actor && stance === act.stance))
    .map((act) => ({ ...act, statement: null }))
  const found = [...spoken, ...deeds]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ actor, stance, statement, start, end }) => {
      const { event, isNamed } = answeredEvent(draft, { start, end, stance })
      return { isNamed, response: { actor: actor.id, event: event?.id ?? null, statement, stance, start, end } }
    })
  // what a headline says in short the text below it says in full
  const inHeadline = ({ response }: (typeof found)[number]): number => Number(isInHeadline(draft.document, response.start))
  const inFull = found.toSorted((a, b) => inHeadline(a) - inHeadline(b))
  const kept = firstOfEach(inFull).sort((a, b) => a.start - b.start || a.end - b.end)
  draft.responses = kept.map((response, i) => ({ id: `r${i + 1}`, ...response }))
}

/**
 * One response for each actor, event and stance: the first that the article tells. What names no event goes on with what its actor
 * said in the same stance before.
 */
function firstOfEach(found: readonly { isNamed: boolean; response: Omit<Response, 'id'> }[]): Omit<Response, 'id'>[] {
  const seen = new Set<string>()
  return found.flatMap(({ isNamed, response }) => {
    const { actor, event, stance } = response
    const isRepeated = seen.has(`${actor} ${stance} ${event}`) || (!isNamed && seen.has(`${actor} ${stance}`))
    seen.add(`${actor} ${stance} ${event}`).add(`${actor} ${stance}`)
    return isRepeated ? [] : [response]
  })
}

/** A cue that names the act of answering itself ("commented", "reacted"). */
const reacts = (draft: Draft, reactions: ReadonlySet<string>, statement: Statement): boolean =>
  statement.cue !== null && tokensIn(draft.document, statement.cue).some((token) => reactions.has(token.lower))

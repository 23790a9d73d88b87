import { type Token, tokensIn } from '../../language/document.ts'
import { coordinators } from '../../language/phrases/grammar-words.ts'
import { isPossessive } from '../../language/phrases/token-class.ts'
import type { ActorKind } from '../../record/kinds.ts'
import type { Actor, Span } from '../../record/schema.ts'
import { hull } from '../../record/span.ts'
import type { Draft } from '../draft.ts'

/** Kinds that watch, suffer or report; their words are statements, not responses. */
const bystanders: ReadonlySet<ActorKind> = new Set(['WITNESS', 'CIVILIANS', 'MEDIA_OUTLET', 'NEWS_AGENCY', 'NGO_MONITOR', 'COMMUNITY'])

/** True for an actor that answers events: a state, body or person with a name. */
export const isParty = (actor: Actor): boolean => !bystanders.has(actor.kind) && hasName(actor)

const hasName = (actor: Actor): boolean =>
  /^\p{Lu}/u.test(actor.name.split(/\s+/).at(-1) ?? '') ||
  (actor.kind === 'IGO' && /^\p{Lu}/u.test(actor.name)) ||
  (actor.kind.startsWith('STATE_') &&
    (/^\p{Lu}/u.test(actor.name) ||
      /\b(?:government|authorities|parliament|cabinet|presidency|army|military|navy|police|coast guard|security forces)$/.test(actor.name)))

/** The parties of a source with several of them, none of a source with one ("Turkey and most Arab states, including Egypt"): the actor at the head of each part. */
export function partiesOf(draft: Draft, source: Span): Actor[] {
  const found: Actor[] = []
  let part: Token[] = []
  let parts = 0
  const close = () => {
    parts++
    const actor = actorOfPart(draft, part)
    if (actor !== null && !found.includes(actor)) found.push(actor)
    part = []
  }
  for (const token of tokensIn(draft.document, source)) {
    if (token.text === ',' || coordinators.has(token.lower) || token.lower === 'including') close()
    else part.push(token)
  }
  close()
  return parts > 1 ? found : []
}

/** The actor whose name the part is made of: not one that owns or limits another noun ("Syria's president", "envoy for Syria"). */
function actorOfPart(draft: Draft, part: readonly Token[]): Actor | null {
  const whole = hull(part)
  if (whole === null) return null
  for (const mention of draft.actors.mentionsAt(whole)) {
    const last = part.findIndex((token) => token.end === mention.end)
    if (last < 0 || mention.start < whole.start) continue
    const next = part[last + 1]
    const before = part.findLast((token) => token.end <= mention.start)
    if (next !== undefined && (isPossessive(next) || next.pos === 'NOUN' || next.pos === 'PROPN')) continue
    if (before !== undefined && before.pos === 'ADP') continue
    return mention.actor
  }
  return null
}

import { type Token, tokensOf } from '../../language/document.ts'
import type { ResponseAct, Stances } from '../../lexicon/stances.ts'
import type { Actor, Response } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { quotesAt } from '../found-by-span.ts'
import { isParty } from './parties.ts'

/** How far right of its verb the object of a deed may stand, in tokens. */
const objectReach = 10

/** How far left of its verb the party may stand, in tokens. */
const subjectReach = 16

export interface Act {
  readonly actor: Actor
  readonly stance: Response['stance']
  readonly start: number
  readonly end: number
}

/** Deeds by which parties answer events: "X launched an inquiry", "Y sent aid". Outside quotations, active voice. */
export function findActs(draft: Draft, stances: Stances): Act[] {
  return draft.document.sentences.flatMap((sentence) => {
    const tokens = tokensOf(draft.document, sentence)
    return tokens.flatMap((token, i): Act[] => {
      const known = stances.acts.get(token.lower)
      if (known === undefined || quotesAt(draft.document).around(token).length > 0) return []
      for (const act of known) {
        const last = objectOf(tokens, i, act)
        if (last === null) continue
        const actor = subjectOf(draft, tokens, i)
        if (actor === null) continue
        return [{ actor: actor.actor, stance: act.stance, start: actor.start, end: last.end }]
      }
      return []
    })
  })
}

function objectOf(tokens: readonly Token[], verb: number, act: ResponseAct): Token | null {
  const token = tokens[verb]
  const next = tokens[verb + 1]
  if (token === undefined || next === undefined) return null
  if (act.particle !== null && next.lower !== act.particle) return null
  if (act.objects.size === 0) return act.particle !== null ? next : token.pos === 'VERB' ? token : null
  for (let i = verb + 1; i < Math.min(tokens.length, verb + objectReach); i++) {
    const object = tokens[i]
    if (object === undefined || object.text === '.' || object.text === ';') return null
    const after = tokens[i + 1]?.pos
    if (act.objects.has(object.lower) && after !== 'NOUN' && after !== 'ADJ') return object
  }
  return null
}

/** The nearest party named before the verb in its sentence, unless a passive or another noun phrase's subject stands between. */
function subjectOf(draft: Draft, tokens: readonly Token[], verb: number): { actor: Actor; start: number } | null {
  const before = tokens[verb - 1]
  if (before === undefined || /^(?:was|were|been|being|be|is|are|by|to)$/.test(before.lower)) return null
  const first = tokens[Math.max(0, verb - subjectReach)]?.start ?? 0
  const limit = before.end
  let best: { actor: Actor; start: number; end: number } | null = null
  for (const { actor, start, end } of draft.actors.mentionsAt({ start: first, end: limit })) {
    if (!isParty(actor) || start < first || end > limit) continue
    const preceding = tokens.findLast((token) => token.end <= start)
    if (preceding?.pos === 'ADP') continue
    if (best === null || end > best.end || (end === best.end && start < best.start)) best = { actor, start, end }
  }
  return best
}

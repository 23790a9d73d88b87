import type { Token } from '../../language/document.ts'
import type { ActorKind } from '../../record/kinds.ts'
import { isOusted } from './loyalty.ts'
import type { Cast } from './party.ts'

/** The kind of a group by its head, what stands before it and whom it is loyal to; null where the words do not say. */
export function groupKind(
  cast: Cast,
  head: string,
  modifiers: readonly Token[],
  tail: { to: string } | null,
  isForce: boolean,
): ActorKind | null {
  const { collectives } = cast.tools.lexicons
  const base = collectives.kinds.get(head) ?? null
  const words = modifiers.map((token) => token.lower)
  const any = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word))
  if (base === 'COMMITTEE' || base === 'FOREIGN_FIGHTERS') return base
  if (base === 'REMNANT') return tail !== null || words.length > 0 ? base : null
  if (isForce) {
    if (tail?.to === 'ousted') return 'REMNANT'
    if (tail?.to === 'government') return 'PRO_GOV_ARMED'
    const pro = words.find((word) => word.startsWith('pro-'))
    if (pro !== undefined) return isOustedName(cast, pro.slice(4)) ? 'REMNANT' : 'PRO_GOV_ARMED'
    if (modifiers.some((token) => isOusted(cast, token)) || any(collectives.ousted)) return 'REMNANT'
    if (any(collectives.allied)) return 'PRO_GOV_ARMED'
    if (any(collectives.opposed) || words.some((word) => word.startsWith('anti-'))) return 'INSURGENT'
    if (words.includes('foreign')) return 'FOREIGN_FIGHTERS'
    if (words.includes('security')) return 'STATE_SECURITY'
    if (base !== null) return words.some((word) => collectives.government.has(word)) && base === 'INSURGENT' ? 'PRO_GOV_ARMED' : base
    if (head === 'forces' || head === 'units') return words.length > 0 ? 'STATE_MILITARY' : null
    return any(collectives.unidentified) ? 'UNIDENTIFIED_ARMED' : null
  }
  return base
}

/** "harun" of "pro-Harun": a surname of a person called ousted. */
const isOustedName = (cast: Cast, word: string): boolean =>
  cast.parties.some((party) => party.ousted && party.name.toLowerCase().replace(/-/g, ' ').split(' ').includes(word))

import type { Claim } from './claim.ts'
import { originsBehind } from './origins.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * True where two claims go back to different voices: not one canonical source, nor one that speaks for the other, nor two that speak for one body, nor an outlet in its own voice in
 * an article that names the other's source for such a number, nor a voice and who passed it on, nor one copied from the other. A voice without a
 * proper name may be anybody, so it is never independent, nor is who has it from one.
 */
export function isIndependent(a: Claim, b: Claim, around: Surroundings): boolean {
  if (!a.named || !b.named || a.relays.includes(b.voice) || b.relays.includes(a.voice)) return false
  const [origins, others] = [[...around.originsOf(a)], [...around.originsOf(b)]]
  if (![origins, others].every((voices) => voices.some((voice) => around.isNamed(voice)))) return false
  return !origins.some((one) => others.some((other) => around.isOneVoice(one, other)))
}

/**
 * How many voices stand behind claims to one number, each ultimate voice once: those that go back to one another are one. Voices without a
 * proper name add none to those with one, and are one among themselves.
 */
export const voicesBehind = (claims: readonly Claim[], around: Surroundings): number => originsBehind(claims, around).length

import { denied } from './grounds/denied.ts'
import type { Ground } from './grounds/ground.ts'
import { noNumber } from './grounds/no-number.ts'
import { otherCount } from './grounds/other-count.ts'
import { otherPlace } from './grounds/other-place.ts'
import { otherPopulation } from './grounds/other-population.ts'
import { repeated } from './grounds/repeated.ts'
import { replaced } from './grounds/replaced.ts'
import { saysLess } from './grounds/says-less.ts'
import { superseded } from './grounds/superseded.ts'
import { takenForPart } from './grounds/taken-for-part.ts'

/** Why a claim is no answer, in order: each looks at what those before it let stand. */
export const grounds: readonly Ground[] = [
  noNumber,
  // What is no claim to the number must neither win nor replace one.
  denied,
  // Of the claims that count somebody else, none may have a say in which place or time is meant.
  otherPopulation,
  takenForPart,
  replaced,
  repeated,
  otherPlace,
  otherCount,
  // After these, so that a source's later number of another count does not take the place of its number of this one.
  superseded,
  // Last: what is held against a number must stand itself.
  saysLess,
]

import { canBothHold } from './rules/can-both-hold.ts'
import { corroborated } from './rules/corroborated.ts'
import { countedOn } from './rules/counted-on.ts'
import { excluded } from './rules/excluded.ts'
import { otherDays } from './rules/other-days.ts'
import { otherMethod } from './rules/other-method.ts'
import { partExceedsWhole } from './rules/part-exceeds-whole.ts'
import { partOfWhole } from './rules/part-of-whole.ts'
import { partsMakeTotal } from './rules/parts-make-total.ts'
import { partsMissTotal } from './rules/parts-miss-total.ts'
import { repeats } from './rules/repeats.ts'
import { replaced } from './rules/replaced.ts'
import { retracted } from './rules/retracted.ts'
import { rounded } from './rules/rounded.ts'
import type { Rule } from './rules/rule.ts'
import { saidToUpdate } from './rules/said-to-update.ts'
import { takenBack } from './rules/taken-back.ts'
import { toldApart } from './rules/told-apart.ts'
import { toldTogether } from './rules/told-together.ts'
import { totalTakenForPart } from './rules/total-taken-for-part.ts'

/** The rules for a comparable pair, in order: the first that has something to say decides. */
export const rules: readonly Rule[] = [
  // What an article says of its own numbers outweighs all that could be worked out.
  saidToUpdate,
  replaced,
  retracted,
  // A total taken for a part would look like a rise or a conflict to every rule below, and arithmetic like a mere part.
  totalTakenForPart,
  partsMakeTotal,
  partsMissTotal,
  // Whatever two things have in number is chance.
  toldApart,
  // One number told twice is no evidence, so it must be out of the way before agreement is looked for.
  repeats,
  rounded,
  corroborated,
  toldTogether,
  // A higher "at least" is a newer count, though the older one still holds.
  countedOn,
  canBothHold,
  // From here on the numbers of one population exclude each other: from the mildest explanation to none.
  takenBack,
  otherDays,
  otherMethod,
  excluded,
  // What is left are parts and wholes.
  partExceedsWhole,
  partOfWhole,
]

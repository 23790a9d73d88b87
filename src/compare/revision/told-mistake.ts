/** How an article names its own former text: "an earlier version of this story", "our first report". Others' reports are no mistakes of its own. */
const formerText =
  /\b(?:earlier|previous|prior|original|initial|first) (?:versions?|editions?|headlines?)(?= (?:of (?:this|the|our) (?:articles?|reports?|stor(?:y|ies)|posts?|items?|page|piece)|said|gave|had|put|stated|reported|carried|wrote|mis\w{1,12}|wrongly|incorrectly|mistakenly|erroneously)\b)|\b(?:our|this (?:outlet|newspaper|paper|site|agency)[’']s) (?:earlier|previous|prior|original|initial|first) (?:articles?|reports?|stor(?:y|ies)|posts?|items?)\b/i
const correction = /^\W{0,3}(?:correction|corrected|clarification)(?=\s?[:—–(]|\sto\b)/i
/** With what a correction gives what was wrong: "had said 32", "misstated the toll as 32"; "30, not 32". */
const wronglySaid = /\b(?:said|stated|reported|gave|given|put|wrote|misstated|wrongly|incorrectly|mistakenly|erroneously)\b/i
const insteadOf = /\b(?:not|instead of|rather than) (?:\w{1,12} )?$/i
/** With what it goes on to what is right. */
const isRight =
  /\b(?:it is|it was|should (?:be|have)|in fact|actually|(?:correct|right|actual|true) (?:number|figure|toll|count)|have since|now)\b/i

/**
 * Whether an article says of a number that it had been wrong about it itself: "An earlier version of this story said 32", "Correction: 30, not 32".
 * @param words of the statement in which it stands
 * @param at where the number begins in them, in UTF-16 units
 */
export function tellsOfMistake(words: string, at: number): boolean {
  const before = words.slice(0, at)
  const named = formerText.exec(before)
  if (named === null && !correction.test(before)) return false
  if (insteadOf.test(before)) return true
  const since = named === null ? before : before.slice(named.index)
  return !isRight.test(since) && (named !== null || wronglySaid.test(since))
}

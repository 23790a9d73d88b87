import { determiners } from '../../../language/phrases/grammar-words.ts'
import type { Range } from '../../../language/phrases/noun-phrase.ts'
import { isQuoted, type Scene, tokenAt, wordAt } from './scene.ts'

/** How many tokens may stand between a verb of counting and its number ("counted the deaths of at least 50"). */
const beforeNumber = 6

/** How many tokens a tally's own phrase may have ("put the number of people killed in the attacks at 50"). */
const tallyReach = 14

const approximators =
  /^(?:of|at|least|most|more|less|fewer|than|over|about|around|nearly|almost|some|roughly|up|to|as|many|total|deaths?|killings?|murders?|injuries|bodies|so|far|only|just)$/

/** True where a number of something opens the words after a verb of counting: "at least 50 dead", "the deaths of 12 people". */
export function opensCount(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + beforeNumber); i++) {
    const token = tokenAt(scene, i)
    if (token === undefined || isQuoted(scene, i)) return false
    if (token.pos === 'NUM' || scene.cues.roundNumbers.has(token.lower)) return i + 1 < end && tokenAt(scene, i + 1)?.pos !== 'PUNCT'
    if (!(determiners.has(token.lower) || token.pos === 'ADJ' || token.pos === 'ADV' || approximators.test(token.lower))) return false
  }
  return false
}

/** True where a tally with its number stands after a verb: "the toll at 19 dead", "its earlier figure to 58", "a death toll of 34". */
export function opensTally(scene: Scene, first: number, end: number): boolean {
  let named = false
  for (let i = first; i < Math.min(end, first + tallyReach); i++) {
    const token = tokenAt(scene, i)
    if (token === undefined || isQuoted(scene, i) || /^[;:]$/.test(token.text)) return false
    if (scene.cues.tallies.has(token.lower)) named = true
    else if (
      !named &&
      !(determiners.has(token.lower) || token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM')
    )
      return false
    else if (named && /^(?:at|to|of|from|by)$/.test(token.lower) && opensCount(scene, i + 1, Math.min(end, i + 5))) return true
    else if (named && /^(?:at|to|of|from|by)$/.test(token.lower) && endsWithNumber(scene, i + 1, end)) return true
  }
  return false
}

/** The number that words of comparison open: "at least 12", "more than 50"; null where they open none. */
export function startOfNumber(scene: Scene, first: number, end: number): number | null {
  for (let i = first; i < Math.min(end, first + 4); i++) {
    const token = tokenAt(scene, i)
    if (token === undefined || isQuoted(scene, i)) return null
    if (token.pos === 'NUM' || scene.cues.roundNumbers.has(token.lower)) return i
    if (!approximators.test(token.lower)) return null
  }
  return null
}

/** True where a number follows with at most a few words of comparison before it. */
export const endsWithNumber = (scene: Scene, first: number, end: number): boolean => {
  for (let i = first; i < Math.min(end, first + 4); i++) {
    const token = tokenAt(scene, i)
    if (token?.pos === 'NUM') return true
    if (token === undefined || !approximators.test(token.lower)) return false
  }
  return false
}

/** ", up from 51 on Sunday" after a count and its day: the former number belongs to the same word. Null where none follows. */
export function formerCount(scene: Scene, at: number, end: number): Range | null {
  let i = wordAt(scene, at) === ',' ? at + 1 : at
  if (/^(?:up|down)$/.test(wordAt(scene, i))) i++
  return wordAt(scene, i) === 'from' && endsWithNumber(scene, i + 1, end) ? { first: i, end } : null
}

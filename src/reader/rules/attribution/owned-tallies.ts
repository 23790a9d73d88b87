import { nounPhraseBefore, nounPhraseFrom, type Range } from '../../../language/phrases/noun-phrase.ts'
import { isModifier, isPossessive } from '../../../language/phrases/token-class.ts'
import { endsWithNumber } from './count-claims.ts'
import { clauseEnd } from './find-content.ts'
import { attaches, windowOn } from './find-source.ts'
import { isQuoted, type Scene, type SceneSentence, tokenAt, wordAt } from './scene.ts'
import { speaks } from './speaking.ts'
import type { Draft } from './verb-attributions.ts'

/** How many words may describe a tally between its owner and itself ("the ministry's latest death toll"). */
const maxModifiers = 3

/** How far right of a tally its number may stand ("count now stands at", "has since risen to more than"). */
const reach = 6

/** Who-said-what by a tally that somebody owns: "the monitor's count stands at 50", "the monitor, whose tally has reached 50, …". */
export function ownedTallies(scene: Scene, sentence: SceneSentence): Draft[] {
  const drafts: Draft[] = []
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!scene.cues.ownedTallies.has(wordAt(scene, i)) || isQuoted(scene, i)) continue
    const source = ownerOf(scene, sentence, i)
    if (source === null || !speaks(scene, source) || !(namesSpeaker(scene, source) || wordAt(scene, i) !== 'toll')) continue
    const verb = tokenAt(scene, wordAt(scene, i + 1) === 'by' ? authorEnd(scene, sentence, i) : i + 1)
    if (verb === undefined || scene.cues.verbs.has(verb.lower) || !(verb.pos === 'VERB' || verb.pos === 'AUX' || verb.pos === 'ADV'))
      continue
    if (!leadsToNumber(scene, verb.index, sentence.endToken)) continue
    const end = clauseEnd(scene, verb.index, sentence.endToken, 'phrase')
    const comma = commaIn(scene, verb.index, end)
    const content = { first: verb.index, end: wordAt(scene, source.end) === ',' && comma !== null ? comma : end }
    drafts.push({ source: [source], cue: { first: i, end: i + 1 }, content: [content], relays: [] })
  }
  return drafts
}

/** Whose tally it is: before "'s" or "whose", or after "by". */
function ownerOf(scene: Scene, sentence: SceneSentence, noun: number): Range | null {
  const author = wordAt(scene, noun + 1) === 'by' ? nounPhrase(scene, sentence, noun + 2) : null
  if (author !== null) return author
  for (let i = noun - 1; i >= Math.max(sentence.firstToken, noun - 1 - maxModifiers); i--) {
    const token = tokenAt(scene, i)
    if (token === undefined) return null
    if (isPossessive(token)) return nounPhraseBefore(windowOn(scene, sentence.firstToken, i), i)
    if (token.lower === 'whose') {
      const end = wordAt(scene, i - 1) === ',' ? i - 1 : i
      return nounPhraseBefore(windowOn(scene, sentence.firstToken, end), end)
    }
    if (!isModifier(token) && token.pos !== 'NOUN') return null
  }
  return null
}

const nounPhrase = (scene: Scene, sentence: SceneSentence, first: number): Range | null =>
  nounPhraseFrom(windowOn(scene, first, sentence.endToken), first, (token, i) => attaches(scene, token.lower, i))

const authorEnd = (scene: Scene, sentence: SceneSentence, noun: number): number => nounPhrase(scene, sentence, noun + 2)?.end ?? noun

/** True where the owner is told by a common noun for speakers: a town has a toll too, but does not count it. */
function namesSpeaker(scene: Scene, source: Range): boolean {
  for (let i = source.first; i < source.end; i++) if (scene.sources.heads.has(wordAt(scene, i))) return true
  return false
}

function leadsToNumber(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + reach); i++) {
    const token = tokenAt(scene, i)
    if (token === undefined || token.pos === 'PUNCT') return false
    if (/^(?:at|to|is|was|reached|exceeds|exceeded|surpassed|topped|passed)$/.test(token.lower) && endsWithNumber(scene, i + 1, end))
      return true
  }
  return false
}

function commaIn(scene: Scene, first: number, end: number): number | null {
  for (let i = first; i < end; i++) if (wordAt(scene, i) === ',') return i
  return null
}

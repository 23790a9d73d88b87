import { nounPhraseFrom, type Range } from '../../../language/phrases/noun-phrase.ts'
import { isNominal } from '../../../language/phrases/token-class.ts'
import { subjectAfter, windowOn } from './find-source.ts'
import { isQuoted, type Scene, sentenceOf, tokenAt, wordAt } from './scene.ts'
import type { Draft } from './verb-attributions.ts'

/**
 * Puts the one who passes words on in its place: "Reuters reported …, citing SOHR" has SOHR as source and Reuters as relay; hearers and
 * channels stay relays only where they are media ("told the AP", "a statement through the state news agency").
 */
export function placeRelays(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return cited(scene, drafts).map((draft) => ({
    ...draft,
    relays: [...draft.relays, ...channels(scene, draft)].filter((range) => isMedium(scene, range)),
  }))
}

/** Turns "…, citing X" from a report of its own into the source of the report it belongs to, where X is somebody who speaks. */
function cited(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>()
  const placed = drafts.map((draft) => {
    const sentence = sentenceOf(scene, draft.cue.first)
    const citing = drafts.find(
      (other) =>
        other !== draft &&
        wordAt(scene, other.cue.end - 1) === 'citing' &&
        sentenceOf(scene, other.cue.first) === sentence &&
        wordAt(scene, draft.cue.end - 1) !== 'citing' &&
        other.source[0]?.first === draft.source[0]?.first,
    )
    const words = citing?.content[0]
    if (citing === undefined || words === undefined) return draft
    const origin = subjectAfter(scene, words.first, words.end)
    if (origin === null || !speaks(scene, origin)) return draft
    gone.add(citing)
    return { ...draft, source: [origin], relays: [...draft.source, ...draft.relays] }
  })
  return placed.filter((draft) => !gone.has(draft))
}

/** True for a name, and for a common noun that names speakers ("officials", "two witnesses"). */
function speaks(scene: Scene, range: Range): boolean {
  for (let i = range.first; i < range.end; i++) {
    const token = tokenAt(scene, i)
    if (token === undefined || /^(?:of|from|in|for|,)$/.test(token.lower)) break
    const next = tokenAt(scene, i + 1)
    const isHead = next === undefined || i + 1 >= range.end || !isNominal(next, false)
    if (isHead && isNominal(token, false)) return token.pos === 'PROPN' || scene.sources.heads.has(token.lower) || token.text === ')'
  }
  return false
}

/** Media between the source and the cue: "issued a statement through the agency, saying". */
function channels(scene: Scene, draft: Draft): Range[] {
  const from = draft.source.at(-1)?.end
  const sentence = sentenceOf(scene, draft.cue.first)
  if (from === undefined || sentence === undefined || from > draft.cue.first) return []
  const found: Range[] = []
  let speech = false
  for (let i = from; i < draft.cue.first; i++) {
    const word = wordAt(scene, i)
    if (scene.cues.vehicles.has(word) || scene.cues.nouns.has(word)) speech = true
    if (!speech || isQuoted(scene, i) || !/^(?:through|via|by|on|to|with)$/.test(word)) continue
    const phrase = nounPhraseFrom(windowOn(scene, i + 1, draft.cue.first), i + 1, () => false)
    if (phrase !== null) found.push(phrase)
  }
  return found
}

function isMedium(scene: Scene, range: Range): boolean {
  const words: string[] = []
  for (let i = range.first; i < range.end; i++) words.push(wordAt(scene, i))
  const name = words.filter((word) => word !== 'the').join(' ')
  if (scene.sources.agencies.has(name)) return true
  return words.some((word) => scene.sources.media.has(word) || (scene.sources.agencies.has(word) && words.length <= 3))
}

import { nounPhraseFrom, type Range } from '../../../language/phrases/noun-phrase.ts'
import type { Span } from '../../../record/schema.ts'
import { SpanIndex } from '../../../record/span-index.ts'
import { type CitationChain, citationChain } from './citation-chain.ts'
import { windowOn } from './find-source.ts'
import { isQuoted, type Scene, sentenceOf, wordAt } from './scene.ts'
import type { Draft } from './verb-attributions.ts'

/**
 * Puts the one who passes words on in its place: "Reuters reported …, citing LRM" has LRM as source and Reuters as relay; hearers and
 * channels are relays only where they are media ("told the AP", "a statement through the state news agency").
 */
export function placeRelays(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const placed = drafts.map((draft) => ({
    ...draft,
    relays: [...draft.relays, ...channels(scene, draft)].filter((range) => isMedium(scene, range)),
  }))
  return cited(scene, placed)
}

/** Gives a report to whom its source cites, and drops what was read of the citing itself as a report of its own. */
function cited(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const chains = new SpanIndex<CitationChain & Span>()
  const placed = drafts.map((draft) => {
    const chain = /^(?:citing|quoting)$/.test(wordAt(scene, draft.cue.end - 1)) ? null : chainOf(scene, draft)
    const citer = draft.source[0]
    if (chain === null || citer === undefined) return draft
    chains.add({ ...chain, start: chain.first })
    return { ...draft, source: [chain.origin], relays: [...chain.between, ...draft.source, ...draft.relays] }
  })
  return placed.filter(({ cue }) => chains.overlapping({ start: cue.first, end: cue.first + 1 }).length === 0)
}

/** The chain right after a report's source, right after its cue, at its sentence's start, or after all of it. */
function chainOf(scene: Scene, draft: Draft): CitationChain | null {
  const sentence = sentenceOf(scene, draft.cue.first)
  const source = draft.source[0]
  if (sentence === undefined || source === undefined || source.first < sentence.firstToken || source.end > sentence.endToken) return null
  const end = sentence.endToken
  const inSource = source.end - 1 > source.first && wordAt(scene, source.end - 1) === ',' ? source.end - 1 : source.end
  const beside = citationChain(scene, inSource, end) ?? citationChain(scene, draft.cue.end, end)
  if (beside !== null) return beside
  const opening = citationChain(scene, sentence.firstToken, end)
  if (opening !== null && opening.end < source.first && opening.end >= source.first - 2) return opening
  const last = draft.content.at(-1)
  const after = last === undefined ? null : citationChain(scene, Math.max(last.end, draft.cue.end), end)
  return after
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
    if (scene.cues.vehicles.has(word) || scene.cues.nouns.has(word) || word === 'quoted' || word === 'cited') speech = true
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
  if (scene.sources.heads.get(words.at(-1) ?? '') === 'NEWS_AGENCY') return true
  return words.some((word) => scene.sources.media.has(word) || (scene.sources.agencies.has(word) && words.length <= 3))
}

import { nounPhraseBefore, nounPhraseFrom, type Range } from '../../../language/phrases/noun-phrase.ts'
import { isModifier, isPossessive } from '../../../language/phrases/token-class.ts'
import { clauseEnd } from './find-content.ts'
import { attaches, windowOn } from './find-source.ts'
import { isQuoted, type Scene, type SceneSentence, tokenAt, wordAt } from './scene.ts'
import type { Draft } from './verb-attributions.ts'

/** How many modifiers between a possessive and its noun belong to the cue ("the army's repeated claim"). */
const maxModifiers = 3

/** Who-said-what by nouns with a clause: "claims by the army that …", "the army's claim that …", "his warning that …". */
export function nounAttributions(scene: Scene, sentence: SceneSentence): Draft[] {
  const drafts: Draft[] = []
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!scene.cues.nouns.has(wordAt(scene, i)) || isQuoted(scene, i) || tokenAt(scene, i)?.pos === 'VERB') continue
    const draft = wordAt(scene, i + 1) === 'that' ? owned(scene, sentence, i) : authored(scene, sentence, i)
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

/** "claims by the army that …" */
function authored(scene: Scene, sentence: SceneSentence, noun: number): Draft | null {
  if (!/^(?:by|from)$/.test(wordAt(scene, noun + 1))) return null
  const source = nounPhraseFrom(windowOn(scene, noun + 2, sentence.endToken), noun + 2, (token, i) => attaches(scene, token.lower, i))
  if (source === null || wordAt(scene, source.end) !== 'that') return null
  return { source: [source], cue: { first: noun, end: noun + 2 }, content: contentFrom(scene, sentence, source.end), relays: [] }
}

/** "the army's claim that …" */
function owned(scene: Scene, sentence: SceneSentence, noun: number): Draft | null {
  let i = noun - 1
  for (let token = tokenAt(scene, i); token !== undefined && i > noun - maxModifiers; token = tokenAt(scene, --i)) {
    if (isPossessive(token)) {
      const source = nounPhraseBefore(windowOn(scene, sentence.firstToken, i), i)
      return source === null
        ? null
        : { source: [source], cue: { first: i, end: noun + 1 }, content: contentFrom(scene, sentence, noun + 1), relays: [] }
    }
    if (/^(?:his|her|their|its)$/.test(token.lower))
      return {
        source: [{ first: i, end: i + 1 }],
        cue: { first: i + 1, end: noun + 1 },
        content: contentFrom(scene, sentence, noun + 1),
        relays: [],
      }
    if (!isModifier(token) && !/(?:ed|ing|ly)$/.test(token.lower)) return null
  }
  return null
}

const contentFrom = (scene: Scene, sentence: SceneSentence, first: number): Range[] => [
  { first, end: clauseEnd(scene, first, sentence.endToken) },
]

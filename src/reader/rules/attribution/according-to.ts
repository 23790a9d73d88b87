import type { Range } from '../../../language/phrases/noun-phrase.ts'
import { clauseEnd } from './find-content.ts'
import { subjectAfter } from './find-source.ts'
import { isQuoted, type Scene, type SceneSentence, wordAt } from './scene.ts'
import type { Draft } from './verb-attributions.ts'

/** Who-said-what by fixed phrases ("according to"): before, after or inside the content. */
export function prepositionalAttributions(scene: Scene, sentence: SceneSentence): Draft[] {
  const drafts: Draft[] = []
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (isQuoted(scene, i)) continue
    const phrase = scene.cues.prepositions.find((words) => words.every((word, k) => wordAt(scene, i + k) === word))
    if (phrase === undefined) continue
    const cue: Range = { first: i, end: i + phrase.length }
    const source = subjectAfter(scene, cue.end, sentence.endToken) ?? restOfClause(scene, cue.end, sentence.endToken)
    if (source === null) continue
    const content = contentAround(scene, sentence, cue, source, drafts.at(-1)?.source.at(-1)?.end)
    if (content.length > 0) drafts.push({ source: [source], cue, content, relays: [] })
  }
  return drafts
}

function contentAround(scene: Scene, sentence: SceneSentence, cue: Range, source: Range, previousEnd: number | undefined): Range[] {
  const start = previousEnd ?? sentence.firstToken
  const goesOn = wordAt(scene, source.end) === ',' || wordAt(scene, source.end - 1) === ','
  const after: Range = { first: goesOn && wordAt(scene, source.end) === ',' ? source.end + 1 : source.end, end: sentence.endToken }
  const left: Range = { first: start, end: wordAt(scene, cue.first - 1) === ',' ? cue.first - 1 : cue.first }
  const right = after.end - after.first < 3 || !goesOn ? [] : [{ first: after.first, end: clauseEnd(scene, after.first, after.end) }]
  if (left.end - left.first < 3) return right
  return wordAt(scene, cue.first - 1) === ',' ? [left, ...right] : [left]
}

/** The words up to the next comma or the end: a source whose nouns are not recognised as such. */
function restOfClause(scene: Scene, first: number, end: number): Range | null {
  let i = first
  while (i < end && !isQuoted(scene, i) && !/^[,.;:()]$/.test(wordAt(scene, i))) i++
  return i > first && i - first < 12 ? { first, end: i } : null
}

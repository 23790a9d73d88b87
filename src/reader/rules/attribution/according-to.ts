import type { Range } from '../../../language/phrases/noun-phrase.ts'
import { citationChain } from './citation-chain.ts'
import { clauseEnd } from './find-content.ts'
import { restOfClause, subjectAfter } from './find-source.ts'
import { afterDateline, afterOpener, isQuoted, type Scene, type SceneSentence, wordAt } from './scene.ts'
import type { Draft } from './verb-attributions.ts'

/** Who-said-what by fixed phrases ("according to"): before, after or inside the content. */
export function prepositionalAttributions(scene: Scene, sentence: SceneSentence): Draft[] {
  const drafts: Draft[] = []
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (isQuoted(scene, i)) continue
    const phrase = scene.cues.prepositions.find((words) => words.every((word, k) => wordAt(scene, i + k) === word))
    if (phrase === undefined) continue
    const cue: Range = { first: i, end: i + phrase.length }
    const isFinal = i > sentence.firstToken + 2
    const rest = restOfClause(scene, cue.end, sentence.endToken)
    const phrasal = withAuthor(scene, subjectAfter(scene, cue.end, sentence.endToken), sentence.endToken)
    const named = phrasal === null || (isFinal && rest !== null && rest.end > phrasal.end) ? rest : phrasal
    if (named === null || isManner(scene, named)) continue
    const comma = firstComma(scene, named)
    const chain = citationChain(scene, comma, sentence.endToken)
    const source = chain === null ? named : { first: named.first, end: comma }
    const told = chain === null ? source : { first: source.first, end: chain.end }
    const content = contentAround(scene, sentence, cue, told, drafts.at(-1)?.source.at(-1)?.end)
    if (content.length > 0) drafts.push({ source: [source], cue, content, relays: [] })
  }
  return drafts
}

/** The comma that opens an insert in a source, else the source's end: "the ministry, which cited two doctors". */
function firstComma(scene: Scene, source: Range): number {
  for (let i = source.first; i < source.end; i++) if (wordAt(scene, i) === ',') return i
  return source.end
}

/** "according to their age": a measure, not a source. */
const isManner = (scene: Scene, source: Range): boolean => {
  if (!/^(?:their|its|his|her|how|whether|what)$/.test(wordAt(scene, source.first))) return false
  for (let i = source.first + 1; i < source.end; i++) if (scene.sources.heads.has(wordAt(scene, i))) return false
  return true
}

/** "the latest count by the observatory": who made it belongs to the source. */
function withAuthor(scene: Scene, source: Range | null, end: number): Range | null {
  if (source === null || wordAt(scene, source.end) !== 'by') return source
  const author = subjectAfter(scene, source.end + 1, end)
  return author === null ? source : { first: source.first, end: author.end }
}

function contentAround(scene: Scene, sentence: SceneSentence, cue: Range, source: Range, previousEnd: number | undefined): Range[] {
  const start = previousEnd ?? afterDateline(scene, sentence.firstToken, sentence.endToken)
  const goesOn = wordAt(scene, source.end) === ',' || wordAt(scene, source.end - 1) === ','
  const after: Range = { first: goesOn && wordAt(scene, source.end) === ',' ? source.end + 1 : source.end, end: sentence.endToken }
  const left: Range = { first: afterOpener(scene, start), end: wordAt(scene, cue.first - 1) === ',' ? cue.first - 1 : cue.first }
  const right = after.end - after.first < 3 || !goesOn ? [] : [{ first: after.first, end: clauseEnd(scene, after.first, after.end) }]
  if (left.end - left.first < 2) return right
  return wordAt(scene, cue.first - 1) === ',' ? [left, ...right] : [left]
}

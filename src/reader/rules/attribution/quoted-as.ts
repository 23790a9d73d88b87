import { formsOfBe } from '../../../language/phrases/grammar-words.ts'
import { nounPhraseBefore } from '../../../language/phrases/noun-phrase.ts'
import { contentBefore, floorOf } from './content-before.ts'
import type { CueOccurrence } from './cue-occurrences.ts'
import type { After } from './find-content.ts'
import { subjectBefore, windowOn } from './find-source.ts'
import { type Scene, type SceneSentence, wordAt } from './scene.ts'
import type { Draft } from './verb-attributions.ts'

const quoting = /^(?:quoted|quotes|quote|cited|cites|cite|quoting|citing)$/

/** "The agency quoted the mayor as saying …", "…, the agency quoted the mayor as saying": the mayor speaks, the agency passes it on. */
export function quotedAs(scene: Scene, sentence: SceneSentence, cue: CueOccurrence, read: After): Draft | null {
  if (cue.voice !== 'participle' || wordAt(scene, cue.first - 1) !== 'as') return null
  const passive = quotedBy(scene, sentence, cue, read)
  if (passive !== null) return passive
  const speaker = nounPhraseBefore(windowOn(scene, sentence.firstToken, cue.first - 1), cue.first - 1)
  if (speaker === null || !quoting.test(wordAt(scene, speaker.first - 1))) return null
  let verb = speaker.first - 1
  while (/^(?:has|have|had|also|later)$/.test(wordAt(scene, verb - 1)) && verb - 1 > sentence.firstToken) verb--
  const quoter = subjectBefore(scene, sentence.firstToken, verb)
  const left = read.content.length > 0 ? null : contentBefore(scene, sentence, quoter?.first ?? verb, { ...read, form: 'none' })
  const content = left === null ? read.content : [left]
  if (content.length === 0) return null
  return { source: [speaker], cue: { first: cue.first, end: read.cueEnd }, content, relays: quoter === null ? [] : [quoter] }
}

/** "The mayor was quoted by the agency as saying …", "…, the mayor was quoted as saying". */
function quotedBy(scene: Scene, sentence: SceneSentence, cue: CueOccurrence, read: After): Draft | null {
  let verb = cue.first - 2
  if (!quoting.test(wordAt(scene, verb))) {
    const quoter = nounPhraseBefore(windowOn(scene, sentence.firstToken, cue.first - 1), cue.first - 1)
    if (quoter === null || wordAt(scene, quoter.first - 1) !== 'by') return null
    verb = quoter.first - 2
  }
  if (!quoting.test(wordAt(scene, verb)) || !formsOfBe.has(wordAt(scene, verb - 1))) return null
  const be = /^(?:has|have|had)$/.test(wordAt(scene, verb - 2)) ? verb - 2 : verb - 1
  const speaker = subjectBefore(scene, floorOf(scene, sentence, be), be)
  if (speaker === null) return null
  const left = read.content.length > 0 ? null : contentBefore(scene, sentence, speaker.first, { ...read, form: 'none' })
  const content = left === null ? read.content : [left]
  if (content.length === 0) return null
  return { source: [speaker], cue: { first: cue.first, end: read.cueEnd }, content, relays: [] }
}

/** How far right of a verb of quoting "as saying" may stand, in tokens. */
const reach = 16

/** True for the verb of quoting before "… as saying", whose report the second verb tells. */
export function introducesSaying(scene: Scene, cue: CueOccurrence, end: number): boolean {
  if (!quoting.test(wordAt(scene, cue.head))) return false
  for (let i = cue.end; i < Math.min(end, cue.end + reach); i++)
    if (wordAt(scene, i) === 'as') return scene.cues.verbs.get(wordAt(scene, i + 1))?.some(({ forms }) => forms.includes('ing')) ?? false
  return false
}

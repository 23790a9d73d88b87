import type { Range } from '../../../language/phrases/noun-phrase.ts'
import { opensQuote, type Scene, sentenceOf } from './scene.ts'
import type { Draft } from './verb-attributions.ts'

/**
 * Gives quotations without a cue of their own to the one who spoke last in the same paragraph, and those of a following paragraph to
 * the speaker of a quotation that is still open.
 */
export function continueQuotations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { document } = scene
  const contents = drafts.map((draft) => [...draft.content])
  const owner = new Map<number, number>()
  drafts.forEach((draft, d) => {
    for (const range of draft.content)
      for (let i = range.first; i < range.end; i++) {
        const q = scene.quoteOf[i] ?? -1
        if (q >= 0 && !owner.has(q)) owner.set(q, d)
      }
  })
  scene.quoteTokens.forEach((quote, q) => {
    if (quote.first < 0 || owner.has(q)) return
    const sentence = sentenceOf(scene, quote.first)
    if (sentence === undefined || !opensQuote(scene, sentence.firstToken) || sentence.firstToken !== quote.first) return
    const paragraph = document.paragraphs[sentence.paragraph]
    const opensParagraph = document.sentences[paragraph?.firstSentence ?? -1]?.firstToken === sentence.firstToken
    const speaker = opensParagraph ? speakerOfOpenQuote(scene, q, owner) : lastSpeaker(scene, drafts, quote)
    if (speaker === undefined) return
    owner.set(q, speaker)
    contents[speaker]?.push(quote)
  })
  return drafts.map((draft, d) => ({ ...draft, content: contents[d] ?? draft.content }))
}

const speakerOfOpenQuote = (scene: Scene, q: number, owner: ReadonlyMap<number, number>): number | undefined =>
  scene.document.quotes[q - 1]?.closed === false ? owner.get(q - 1) : undefined

/** Who spoke last before a quotation in its paragraph; of two reports in that sentence the one with quoted words. */
function lastSpeaker(scene: Scene, drafts: readonly Draft[], quote: Range): number | undefined {
  const paragraph = sentenceOf(scene, quote.first)?.paragraph
  const last = drafts.findLastIndex((draft) => draft.cue.end <= quote.first && sentenceOf(scene, draft.cue.first)?.paragraph === paragraph)
  const sentence = sentenceOf(scene, drafts[last]?.cue.first ?? -1)
  const quoting = drafts.findIndex(
    (draft) => sentenceOf(scene, draft.cue.first) === sentence && draft.content.some((range) => opensQuote(scene, range.first)),
  )
  return last < 0 ? undefined : quoting < 0 ? last : quoting
}

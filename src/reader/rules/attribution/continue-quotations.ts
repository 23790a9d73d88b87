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
  const spoken = speakersBySentence(scene, drafts)
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
    const speaker = opensParagraph ? speakerOfOpenQuote(scene, q, owner) : lastSpeaker(scene, drafts, spoken, quote)
    if (speaker === undefined) return
    owner.set(q, speaker)
    contents[speaker]?.push(quote)
  })
  return drafts.map((draft, d) => ({ ...draft, content: contents[d] ?? draft.content }))
}

const speakerOfOpenQuote = (scene: Scene, q: number, owner: ReadonlyMap<number, number>): number | undefined =>
  scene.document.quotes[q - 1]?.closed === false ? owner.get(q - 1) : undefined

/** Drafts by the sentence of their cue. */
interface Spoken {
  /** By sentence, drafts (by index) in order. */
  readonly own: ReadonlyMap<number, readonly number[]>
  /** By sentence, the last draft of the sentences before it in its paragraph; -1 for none. */
  readonly before: Int32Array
}

function speakersBySentence(scene: Scene, drafts: readonly Draft[]): Spoken {
  const own = new Map<number, number[]>()
  drafts.forEach((draft, d) => {
    const sentence = sentenceOf(scene, draft.cue.first)?.index
    if (sentence === undefined) return
    const known = own.get(sentence)
    if (known === undefined) own.set(sentence, [d])
    else known.push(d)
  })
  const before = new Int32Array(scene.sentences.length).fill(-1)
  for (let s = 1; s < scene.sentences.length; s++)
    if (scene.sentences[s]?.paragraph === scene.sentences[s - 1]?.paragraph)
      before[s] = Math.max(before[s - 1] ?? -1, own.get(s - 1)?.at(-1) ?? -1)
  return { own, before }
}

/** Who spoke last before a quotation in its paragraph; of two reports in that sentence the one with quoted words. */
function lastSpeaker(scene: Scene, drafts: readonly Draft[], { own, before }: Spoken, quote: Range): number | undefined {
  const sentence = sentenceOf(scene, quote.first)?.index ?? -1
  const here = own.get(sentence)?.findLast((d) => (drafts[d]?.cue.end ?? Number.POSITIVE_INFINITY) <= quote.first) ?? -1
  const last = Math.max(here, before[sentence] ?? -1)
  if (last < 0) return undefined
  const beside = own.get(sentenceOf(scene, drafts[last]?.cue.first ?? -1)?.index ?? -1)
  return beside?.find((d) => drafts[d]?.content.some((range) => opensQuote(scene, range.first))) ?? last
}

import { isCapital, isWord } from '../../../language/phrases/token-class.ts'
import type { Span } from '../../../record/schema.ts'
import type { Attribution } from '../../reader.ts'
import { opensQuote, type Scene, spanOf, tokenAt, wordAt } from './scene.ts'

/** How many words a signature or a speaker's label may have. */
const maxWords = 8

/**
 * Quotations without a reporting verb: signed with a dash ("“We leave.” — Ana Ruiz") and labelled with a name and a colon
 * ("Ruiz: ‘We leave’"). The mark stands for the cue.
 */
export function signedQuotations(scene: Scene): Attribution[] {
  return [...signed(scene), ...labelled(scene)]
}

function signed(scene: Scene): Attribution[] {
  return scene.quoteTokens.flatMap((quote): Attribution[] => {
    const dash = quote.end
    if (quote.first < 0 || !/^(?:—|–|―|--)$/.test(wordAt(scene, dash))) return []
    const token = tokenAt(scene, quote.first)
    const paragraph = scene.document.paragraphs[scene.document.sentences[token?.sentence ?? -1]?.paragraph ?? -1]
    if (paragraph === undefined || token === undefined || token.start !== paragraph.start) return []
    let end = dash + 1
    while ((tokenAt(scene, end)?.end ?? Number.POSITIVE_INFINITY) <= paragraph.end) end++
    return attribution(scene, { first: dash + 1, end }, dash, quote)
  })
}

function labelled(scene: Scene): Attribution[] {
  return scene.document.paragraphs.flatMap((paragraph): Attribution[] => {
    const first = scene.document.sentences[paragraph.firstSentence]?.firstToken ?? -1
    for (let i = first; i >= 0 && i <= first + maxWords; i++) {
      const token = tokenAt(scene, i)
      if (token === undefined || token.end > paragraph.end) return []
      if (token.text === ':') {
        const quote = scene.quoteTokens[scene.quoteOf[i + 1] ?? -1]
        return quote !== undefined && opensQuote(scene, i + 1) ? attribution(scene, { first, end: i }, i, quote) : []
      }
      if (!isCapital(token)) return []
    }
    return []
  })
}

function attribution(
  scene: Scene,
  name: { first: number; end: number },
  mark: number,
  quote: { first: number; end: number },
): Attribution[] {
  const opening = tokenAt(scene, name.first)
  if (opening === undefined || name.end <= name.first || name.end - name.first > maxWords || !isCapital(opening) || !isWord(opening))
    return []
  const source = spanOf(scene, name.first, name.end)
  const content = spanOf(scene, quote.first, quote.end)
  const token = tokenAt(scene, mark)
  if (source === null || content === null || token === undefined) return []
  const cue: Span = { start: token.start, end: token.end }
  return [{ source: [source], cue, content: [content], relays: [] }]
}

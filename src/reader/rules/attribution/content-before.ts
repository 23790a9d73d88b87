import { subordinators } from '../../../language/phrases/grammar-words.ts'
import type { Range } from '../../../language/phrases/noun-phrase.ts'
import { isCapital, isWord } from '../../../language/phrases/token-class.ts'
import { type After, timeEnd } from './find-content.ts'
import {
  afterDateline,
  afterOpener,
  closesQuote,
  isQuoted,
  lastInside,
  type Scene,
  type SceneSentence,
  sentenceOf,
  tokenAt,
  wordAt,
} from './scene.ts'

/** Content left of the source (or of an inverted cue): a quotation that ends there, or the words before a comma. */
export function contentBefore(scene: Scene, sentence: SceneSentence, at: number, read: After): Range | null {
  if (read.form === 'that' || read.form === 'infinitive' || read.form === 'object') return null
  let edge = at - 1
  const comma = wordAt(scene, edge) === ',' && edge >= sentence.firstToken
  if (comma) edge--
  if (isQuoted(scene, edge) && closesQuote(scene, edge)) return quotedBefore(scene, sentence, edge, comma, read)
  if (!comma && closesSentence(scene, read, sentence.endToken)) return wordsBefore(scene, sentence, at)
  if (!comma || read.form === 'bare' || edge < sentence.firstToken) return null
  if (read.form === 'quote' || !endsReport(scene, read.cueEnd, sentence.endToken)) return null
  const first = afterOpener(scene, afterDateline(scene, sentence.firstToken, sentence.endToken))
  return edge + 1 - first < (wordAt(scene, read.cueEnd) === ',' ? 1 : 3) ? null : { first, end: edge + 1 }
}

/**
 * The quotation that ends at token `edge`, with the words of its sentence that lead into it. A full stop before the closing mark ends the
 * quotation's own sentence, so what follows is another report.
 */
function quotedBefore(scene: Scene, sentence: SceneSentence, edge: number, comma: boolean, read: After): Range | null {
  const quote = scene.quoteTokens[scene.quoteOf[edge] ?? -1]
  if (quote === undefined) return null
  const mark = wordAt(scene, lastInside(scene, quote))
  const isOpenEnded = comma || /^(?:[,?!…—–]|--|\.\.+)$/.test(mark)
  if (!isOpenEnded && (edge < sentence.firstToken || read.content.length > 0)) return null
  if (edge < sentence.firstToken && read.content.length > 0) return null
  const start = sentenceOf(scene, quote.first)?.firstToken ?? quote.first
  const lead = wordAt(scene, quote.first - 1)
  const leadsIn = quote.first > start && !/^[:.!?]$/.test(lead) && !(lead === ',' && hasCue(scene, start, quote.first))
  return { first: leadsIn ? afterOpener(scene, start) : quote.first, end: edge + 1 }
}

/** True where nothing but a day follows the cue. */
const closesSentence = (scene: Scene, read: After, end: number): boolean => {
  const told = Math.max(read.cueEnd, read.addressee?.end ?? 0)
  const next = timeEnd(scene, told, end) ?? told
  return read.form === 'none' && read.content.length === 0 && (next >= end || /^[.)”"]$/.test(wordAt(scene, next)))
}

/** "Twelve died the ministry said.": the comma is missing, as in texts that lost their punctuation. */
function wordsBefore(scene: Scene, sentence: SceneSentence, at: number): Range | null {
  const left = { first: afterOpener(scene, afterDateline(scene, sentence.firstToken, sentence.endToken)), end: at }
  return left.end - left.first >= 4 && hasVerb(scene, left) ? left : null
}

/** After a cue that closes its sentence nothing follows but a mark, a time, a place or an adverbial clause. */
function endsReport(scene: Scene, at: number, end: number): boolean {
  const next = timeEnd(scene, at, end) ?? at
  const token = tokenAt(scene, next)
  if (token === undefined || next >= end || !isWord(token)) return true
  return (
    token.pos === 'ADP' ||
    token.pos === 'ADV' ||
    token.lower === 'to' ||
    subordinators.has(token.lower) ||
    /^(?:and|but|who|which)$/.test(token.lower) ||
    next > at ||
    isCapital(token) ||
    isHearer(token.lower)
  )
}

const isHearer = (word: string): boolean => /^(?:reporters|journalists|me|us|them|him|her|the|a|an|his|its|their)$/.test(word)

function hasCue(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (scene.cues.verbs.has(wordAt(scene, i))) return true
  return false
}

/** True where a range has a finite verb. */
export function hasVerb(scene: Scene, range: Range): boolean {
  for (let i = range.first; i < range.end; i++) {
    const pos = tokenAt(scene, i)?.pos
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(wordAt(scene, i)))) return true
  }
  return false
}

/** A clause starts after the last quotation before the verb, else with the sentence. */
export function floorOf(scene: Scene, sentence: SceneSentence, first: number): number {
  for (let i = first - 1; i >= sentence.firstToken; i--) {
    if (closesQuote(scene, i)) {
      const next = tokenAt(scene, i + 1)
      const q = scene.quoteTokens[scene.quoteOf[i] ?? -1]
      if (
        next?.text === ',' ||
        (q !== undefined && /^[,.!?]$/.test(wordAt(scene, lastInside(scene, q)))) ||
        q?.first === sentence.firstToken
      )
        return next?.text === ',' ? i + 2 : i + 1
    }
  }
  return sentence.firstToken
}

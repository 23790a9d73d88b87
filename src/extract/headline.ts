import { type Document, type Sentence, sentenceAt, wordsOf } from '../language/document.ts'

/** How many words the label of a headline has, with its colon. */
const longestLabel = 6
/** "He said: The road is closed." is a sentence, full stop and all. */
const fullStop = /[.!?][”"’']?$/

/** Whether something stands in a headline: a line of one sentence without a full stop, or behind a label ("Reactions: Envoy urges restraint."). */
export function isInHeadline(document: Document, offset: number): boolean {
  const sentence = sentenceAt(document, offset)
  return sentence !== undefined && isHeadline(document, sentence)
}

/** Whether a token is the first word of a headline, or the first behind its label. */
export function opensHeadline(document: Document, token: number): boolean {
  const sentence = document.sentences[document.tokens[token]?.sentence ?? -1]
  if (sentence === undefined || (sentence.firstToken !== token && document.tokens[token - 1]?.text !== ':')) return false
  return isHeadline(document, sentence) && (sentence.firstToken === token || behindLabel(document, sentence) === token)
}

function isHeadline(document: Document, sentence: Sentence): boolean {
  const paragraph = document.paragraphs[sentence.paragraph]
  if (paragraph === undefined || paragraph.endSentence !== paragraph.firstSentence + 1) return false
  return !fullStop.test(wordsOf(document, sentence)) || behindLabel(document, sentence) !== null
}

/** The first token behind the label of a sentence; null where none opens it: "He said: the road is closed." has a verb there. */
function behindLabel({ tokens }: Document, { firstToken, endToken }: Sentence): number | null {
  for (let at = firstToken; at < Math.min(endToken, firstToken + longestLabel); at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PRON' || (/VERB|AUX/.test(token.pos) && /^\p{Ll}/u.test(token.text))) return null
    if (token.text === ':') return /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') ? null : at + 1
  }
  return null
}

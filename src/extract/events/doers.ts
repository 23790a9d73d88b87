import type { Sentence, Token } from '../../language/document.ts'
import { beforeVerbGroup, isPassive, nounPhraseEndingAt, nounPhraseFrom, type Range } from './phrases-beside.ts'

/** Verbs that say no more than that a deed was done: "launched an attack". */
const doing =
  /^(?:carr(?:y|ies|ied|ying)|launch(?:es|ed|ing)?|conduct(?:s|ed|ing)?|commit(?:s|ted|ting)?|perpetrat(?:e|es|ed|ing)|stag(?:e|es|ed|ing)|mount(?:s|ed|ing)?|unleash(?:es|ed|ing)?|wag(?:e|es|ed|ing))$/
const accusing = /^(?:accus(?:e|es|ed|ing)|suspect(?:s|ed|ing)?)$/

/** Who did what a noun names, where a verb of doing governs it: "rebels carried out an attack", "the attack was carried out by rebels". */
export function doerOf(tokens: readonly Token[], sentence: Sentence, first: number, end: number): Range | null {
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - 7); at--) {
    const token = tokens[at]
    if (token === undefined) return null
    if (doing.test(token.lower))
      return isPassive(tokens, sentence, at) ? null : nounPhraseEndingAt(tokens, sentence, beforeVerbGroup(tokens, sentence, at))
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.pos) && token.lower !== 'of' && token.lower !== 'out') return null
  }
  for (let at = end; at < Math.min(sentence.endToken, end + 5); at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (doing.test(token.lower)) {
      const by = tokens[at + 1]?.lower === 'out' ? at + 2 : at + 1
      return tokens[by]?.lower === 'by' ? nounPhraseFrom(tokens, sentence, by + 1) : null
    }
    if (token.pos !== 'AUX' && token.pos !== 'ADV') return null
  }
  return null
}

/** Who is accused of what a trigger names: "accused the army of killing", "the army has been accused of the killings". */
export function accusedOf(tokens: readonly Token[], sentence: Sentence, first: number): Range | null {
  let of = first - 1
  while (of > sentence.firstToken && ['DET', 'ADJ'].includes(tokens[of]?.pos ?? '')) of--
  if (tokens[of]?.lower !== 'of') return null
  if (accusing.test(tokens[of - 1]?.lower ?? '')) return nounPhraseEndingAt(tokens, sentence, beforeVerbGroup(tokens, sentence, of - 1))
  const accused = nounPhraseEndingAt(tokens, sentence, of)
  return accused !== null && accusing.test(tokens[accused.first - 1]?.lower ?? '') ? accused : null
}

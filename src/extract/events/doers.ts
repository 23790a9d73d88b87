import type { Sentence, Token } from '../../language/document.ts'
import { beforeVerbGroup, isPassive, nounPhraseEndingAt, prepositional, type Range, subjectBefore } from './phrases-beside.ts'

const accusing = /^(?:accus(?:e|es|ed|ing)|suspect(?:s|ed|ing)?)$/

/** How many words behind a noun its doer may be told: "the attack against the mayor, carried out on 30 May by rebels". */
const reach = 22

/**
 * Who did what a noun names, where a verb of doing (`doings`, in every form) governs it: "rebels carried out an attack", "rebels planted
 * a bomb", "the attack was carried out by rebels".
 */
export function doerOf(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  end: number,
  doings: ReadonlySet<string>,
): Range | null {
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - 7); at--) {
    const token = tokens[at]
    if (token === undefined) return null
    if (doings.has(token.lower) && token.pos !== 'NOUN')
      return isPassive(tokens, sentence, at) ? null : subjectBefore(tokens, sentence, beforeVerbGroup(tokens, sentence, at))
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.pos) && !/^(?:of|out|up|off)$/.test(token.lower)) break
  }
  for (let at = end; at < Math.min(sentence.endToken, end + reach); at++) {
    const token = tokens[at]
    if (token === undefined || token.text === ';' || token.text === ':') return null
    if (doings.has(token.lower) && token.pos === 'VERB') return prepositional(tokens, sentence, at + 1, ['by'])
    if (token.pos === 'VERB') return null
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

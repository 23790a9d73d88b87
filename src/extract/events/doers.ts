import type { Sentence, Token } from '../../language/document.ts'
import { beforeVerbGroup, isPassive, nounPhraseEndingAt, prepositional, type Range, subjectBefore } from './phrases-beside.ts'

/** Verbs by which somebody is accused, by the preposition that leads from them to the deed. */
const accusations: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^(?:accus(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|convict(?:s|ed|ing)?)$/],
  ['in', /^implicat(?:e|es|ed|ing)$/],
  ['with', /^charg(?:e|es|ed|ing)$/],
  ['for', /^(?:blam(?:e|es|ed|ing)|indict(?:s|ed|ing)?|convict(?:s|ed|ing)?|prosecut(?:e|es|ed|ing))$/],
])

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
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.pos) && !/^(?:of|out|up|off|in)$/.test(token.lower)) break
  }
  for (let at = end; at < Math.min(sentence.endToken, end + reach); at++) {
    const token = tokens[at]
    if (token === undefined || token.text === ';' || token.text === ':') return null
    if (doings.has(token.lower) && token.pos === 'VERB') return prepositional(tokens, sentence, at + 1, ['by'])
    if (token.pos === 'VERB') return null
  }
  return null
}

const arresting = /^(?:arrest|detain|jail|imprison|indict|question|sentenc|seiz|captur)(?:e|es|s|ed|ing)?$/

/** Where "in connection with", "on suspicion of", "on charges of" begins that ends at a token; null for another word. */
function groundsEndingAt(tokens: readonly Token[], at: number): number | null {
  const words = [at - 2, at - 1, at].map((i) => tokens[i]?.lower ?? '').join(' ')
  return /^(?:in connection with|on suspicion of|on charges of)$/.test(words) ? at - 2 : null
}

/** "Of having started the riot", "of carrying out an attack": where the words of doing begin between the accusation and the deed, else the deed. */
function beforeGerund(tokens: readonly Token[], sentence: Sentence, first: number): number {
  for (let at = first - 1; at > Math.max(sentence.firstToken, first - 6); at--) {
    const token = tokens[at]
    if (token === undefined) break
    if (/ing$/.test(token.lower) && token.pos !== 'NOUN' && /^(?:of|for|with)$/.test(tokens[at - 1]?.lower ?? '')) return at
    if (!['DET', 'ADJ', 'VERB', 'AUX', 'ADV'].includes(token.pos) && !/^(?:out|up|in)$/.test(token.lower)) break
  }
  return first
}

/** Who is accused of what a trigger names: "accused the army of killing", "implicated four officers in the murder", "was charged with the murder". */
export function accusedOf(tokens: readonly Token[], sentence: Sentence, first: number): Range | null {
  let link = beforeGerund(tokens, sentence, first) - 1
  while (link > sentence.firstToken && ['DET', 'ADJ'].includes(tokens[link]?.pos ?? '')) link--
  const grounds = groundsEndingAt(tokens, link)
  const accusing = grounds === null ? accusations.get(tokens[link]?.lower ?? '') : arresting
  link = grounds ?? link
  if (accusing === undefined) return null
  if (accusing.test(tokens[link - 1]?.lower ?? '')) return nounPhraseEndingAt(tokens, sentence, beforeVerbGroup(tokens, sentence, link - 1))
  const accused = nounPhraseEndingAt(tokens, sentence, link)
  return accused !== null && accusing.test(tokens[accused.first - 1]?.lower ?? '') ? accused : null
}

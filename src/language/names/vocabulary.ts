import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { z } from 'zod'

const nlp = winkNLP(model, [])
const ids = z.array(z.number())

const idsOf = (text: string): number[] => ids.parse(nlp.readDoc(text).tokens().out(nlp.its.uniqueId))

/** The model numbers its own words first; a word it has never met is numbered after them. */
const firstUnknown = idsOf('qzxvkwjq')[0] ?? 0

/** Those of the words (lower case) that English has, by the word list of wink-nlp's model. Names of the world are partly in it. */
export function englishWords(words: Iterable<string>): ReadonlySet<string> {
  const list = [...words].filter((word) => /^\p{L}+$/u.test(word))
  const together = idsOf(list.join(' '))
  // a word that the model splits ("cannot") would shift all that follow: then each is asked for alone
  const numbers = together.length === list.length ? together : list.map((word) => idsOf(word)[0] ?? firstUnknown)
  return new Set(list.filter((_, i) => (numbers[i] ?? firstUnknown) < firstUnknown))
}

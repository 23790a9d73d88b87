import type { Document, Sentence } from '../../language/document.ts'
import type { Quantity } from '../../language/numbers/quantity.ts'
import type { MetricIndex } from './metric-index.ts'

/** Counts of one that an article tells: "a child". Only persons; whether they count is for the words around them to say. */
export function singlePersons(document: Document, sentence: Sentence, index: MetricIndex): Quantity[] {
  const found: Quantity[] = []
  const { tokens } = document
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at]
    if (token === undefined || (token.lower !== 'a' && token.lower !== 'an')) continue
    let head = at + 1
    while (
      head < sentence.endToken &&
      head < at + 4 &&
      !isPerson(tokens[head]?.lower, index) &&
      /^(?:NOUN|ADJ|PROPN)$/.test(tokens[head]?.pos ?? '')
    )
      head++
    const next = tokens[head + 1]
    if (head >= sentence.endToken || !isPerson(tokens[head]?.lower, index) || next?.pos === 'NOUN') continue
    found.push({
      start: token.start,
      end: token.end,
      firstToken: at,
      numberToken: at,
      endToken: at + 1,
      value: 1,
      min: 1,
      max: 1,
      comparator: 'exact',
    })
  }
  return found
}

const isPerson = (word: string | undefined, index: MetricIndex): boolean =>
  word !== undefined && index.groupOf.has(word) && !index.notOnePerson.has(word) && !/s$/.test(word)

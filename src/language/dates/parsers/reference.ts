import type { Parser } from '../parser.ts'
import { wordAfter } from '../surroundings.ts'
import { firstWords, lexical, look, type Vocabulary } from '../vocabulary.ts'

/** What may stand after "the past" as a noun. */
const follows = /^(and|or|but|have|has|had|was|were|is|are|as|by|when|that|the|to|with|it|he|she|they|we|for|because)$/

/** "now", "currently", "recently", "the future": present, past and future without a date. */
export const reference = (vocabulary: Vocabulary): Parser => ({
  name: 'reference',
  starts: firstWords(vocabulary.words.references),
  pattern: vocabulary.pattern(
    `(?<reference>${Object.keys(vocabulary.words.references)
      .sort((a, b) => b.length - a.length)
      .join('|')})`,
  ),
  read: ({ reference: words }, { end }, { document }) => {
    const plain = lexical(words)
    const value = look(vocabulary.words.references, words)
    if (value === undefined) return null
    if (plain === 'the past' && wordAfter(document.text, end) !== '' && !follows.test(wordAfter(document.text, end))) return null
    if (plain === 'now' && /^that$/i.test(wordAfter(document.text, end))) return null
    return { meaning: { kind: 'reference', value } }
  },
})

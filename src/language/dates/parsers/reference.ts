import { tagAt, wordAfter } from '../surroundings.ts'
import type { Parser } from '../parser.ts'
import { firstWords, lexical, look, type Vocabulary } from '../vocabulary.ts'

/** "now", "currently", "recently", "the future": present, past and future without a date. */
export const reference = (vocabulary: Vocabulary): Parser => ({
  name: 'reference',
  starts: firstWords(vocabulary.words.references),
  pattern: vocabulary.pattern(`(?<reference>${Object.keys(vocabulary.words.references).sort((a, b) => b.length - a.length).join('|')})`),
  read: ({ reference: words }, { start, end }, { document }) => {
    const plain = lexical(words)
    const value = look(vocabulary.words.references, words)
    if (value === undefined) return null
    // "earlier than", "earlier attempts"
    if (plain === 'earlier' && (wordAfter(document.text, end) === 'than' || tagAt(document, start) !== 'ADV')) return null
    if (plain === 'now' && /^that$/i.test(wordAfter(document.text, end))) return null
    return { meaning: { kind: 'reference', value } }
  },
})

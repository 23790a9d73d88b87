import type { Parser } from '../parser.ts'
import { firstWords, look, type Vocabulary } from '../vocabulary.ts'

/** "the early 20th century", "the 4th century BC", "nineteenth-century". */
export const century = (vocabulary: Vocabulary): Parser => ({
  name: 'century',
  starts: ['0', 'the', ...firstWords(vocabulary.words.edges), ...firstWords(vocabulary.words.ordinals)],
  pattern: vocabulary.pattern(
    '(?:(?<edge>(?:the )?EDGE)(?:-|[\\t\\u00a0\\x20]+)(?:the )?)?(?:the )?(?:(?<inner>early|mid|late)[\\x20-])?(?<ordinal>ORDINAL)[\\x20-]century(?: (?<era>ERA))?',
  ),
  read: ({ edge, inner, ordinal, era }) => {
    const number = /^\d/.test(ordinal ?? '') ? Number.parseInt(ordinal ?? '', 10) : look(vocabulary.words.ordinals, ordinal)
    if (number === undefined || number < 1 || number > 21) return null
    const found =
      look(vocabulary.words.edges, inner) ?? look(vocabulary.words.edges, edge?.replace(/^the /i, '')) ?? look(vocabulary.words.edges, edge)
    return { meaning: { kind: 'point', point: { century: number - 1, ...(/^b/i.test(era ?? '') ? { bc: true } : {}) } }, edge: found }
  },
})

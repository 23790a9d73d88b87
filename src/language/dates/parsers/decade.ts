import type { Parser } from '../parser.ts'
import { firstWords, look, type Vocabulary } from '../vocabulary.ts'

/** "the 1990s", "the mid-1980s", "the '90s", "the early eighties", "the late 1930's". */
export const decade = (vocabulary: Vocabulary): Parser => ({
  name: 'decade',
  starts: ['0', 'the', ...firstWords(vocabulary.words.edges)],
  pattern: vocabulary.pattern(
    `(?:the )?(?:(?<edge>EDGE)(?:-|[\\t\\u00a0\\x20]+)(?:the )?)?(?:(?<full>[12]\\d{2})0'?s|'?(?<short>[2-9])0'?s|(?<word>${Object.keys(vocabulary.words.decadesInWords).join('|')}))`,
  ),
  read: ({ edge, full, short, word }, { words }) => {
    if (full === undefined && !/^the/i.test(words)) return null
    const number = full === undefined ? 190 + Number(short ?? look(vocabulary.words.decadesInWords, word)) : Number(full)
    return { meaning: { kind: 'point', point: { decade: number } }, edge: look(vocabulary.words.edges, edge) }
  },
})

import { openTools } from '../../src/assembly/tools.ts'
import { extract } from '../../src/extract/extract.ts'
import { checkedRecord } from '../../src/graph/write/checked-record.ts'
import type { Article } from '../../src/record/article.ts'
import { recordSchema } from '../../src/record/schema.ts'
import { examples } from '../examples.ts'
import { mutated } from './mutate.ts'
import type { Target, TargetKind } from './target.ts'

const head: Omit<Article, 'text'> = {
  id: 'any',
  title: 'Blast in Carmelo',
  outlet: 'Mira Vale',
  url: null,
  publishedAt: '2031-09-03',
  language: 'en',
}

/** The reader by rules and all behind it: a whole record comes out, whose spans hold their words. */
export const extractorTarget: TargetKind = { name: 'extractor', share: 25, open: extractor }

async function extractor(): Promise<Target> {
  const { tools } = await openTools('rules')
  const texts = (await examples()).map(({ text }) => Buffer.from(text))
  return {
    draw: (chance) => mutated(texts, chance),
    take: async (input) => {
      const text = input.toString('utf8')
      const record = recordSchema.parse(await extract({ ...head, text }, tools))
      const [fault] = checkedRecord(record, text).faults
      if (fault !== undefined) throw new Error(JSON.stringify(fault))
    },
  }
}

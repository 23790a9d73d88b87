import type { Reuse as Found } from '../answers/reuse.ts'
import { evidence } from '../evidence/evidence.ts'

export const Reuse = {
  article: ({ other }: Found) => other,
  passages: ({ of, other, passages }: Found) =>
    passages.map(({ from, to, words }) => ({
      words,
      here: evidence('PASSAGE', of.id, from),
      there: evidence('PASSAGE', other.id, to),
    })),
}

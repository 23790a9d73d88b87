import type { Claim } from '../../compare/claim.ts'
import { type Copies, type Copy, copiesAmong, followed, noCopies } from '../../compare/reuse/copied-claims.ts'
import type { NearPair } from '../../compare/reuse/nearest-of-each.ts'
import { mostNeighbours } from '../../compare/reuse/sketch-index.ts'
import { groupBy } from '../../group-by.ts'
import type { Context } from '../context.ts'
import { sharedBetween } from './reuse.ts'
import { sketchIndex } from './sketches.ts'

/** Pairs of articles whose texts one answer lays side by side: those with most shingles in common. */
const mostCompared = 1000

/** Which of these claims were copied from one another: claims to one number, in articles that share the passages they stand in. */
export async function copiedClaims(context: Context, claims: readonly Claim[]): Promise<Copies> {
  const numbers = [...groupBy(claims.filter(isNumber), numberOf).values()].map((group) => groupBy(group, ({ article }) => article))
  const told = numbers.filter((articles) => articles.size > 1)
  if (told.length === 0) return noCopies
  const pairs = await nearPairs(context, told)
  const shared = await Promise.all(pairs.map(async ({ one, other }) => ({ one, other, found: await sharedBetween(context, one, other) })))
  const copies = shared.flatMap(({ one, other, found }) =>
    found === null ? [] : told.flatMap((articles) => copiesAmong(articles.get(one) ?? [], articles.get(other) ?? [], found.passages)),
  )
  return followed(copies.sort((p, q) => (keyOf(p) < keyOf(q) ? -1 : 1)))
}

/** Pairs of articles of one group (by id) that have shingles in common, those with most first. */
export async function nearPairs(context: Context, numbers: readonly ReadonlyMap<string, unknown>[]): Promise<NearPair[]> {
  const index = await sketchIndex(context)
  const partners = new Map<string, Set<string>>()
  for (const articles of numbers) {
    for (const one of articles.keys()) partners.set(one, new Set([...(partners.get(one) ?? []), ...articles.keys()]))
  }
  return [...partners]
    .flatMap(([one, others]) =>
      // Few are compared one by one; of many the index knows which are near.
      (others.size <= mostNeighbours ? index.nearAmong(one, others) : index.near(one).filter(({ id }) => others.has(id)))
        .filter(({ id }) => one < id)
        .map(({ id, shingles }) => ({ one, other: id, shingles })),
    )
    .sort((a, b) => b.shingles - a.shingles || (a.one < b.one || (a.one === b.one && a.other < b.other) ? -1 : 1))
    .slice(0, mostCompared)
}

const isNumber = ({ value, min, max }: Claim): boolean => value !== null || min !== null || max !== null

const numberOf = ({ metric, value, min, max }: Claim): string => JSON.stringify([metric, value, min, max])

const keyOf = ({ a, b }: Copy): string => `${a.id} ${b.id}`

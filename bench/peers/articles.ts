import type { Article } from '../../src/record/article.ts'
import { changedBy } from '../generate.ts'
import { drawnChange } from '../perturb.ts'
import { type Chance, seeded } from '../seeded.ts'

/** Of each kind of name: the first few are in most articles, as with real actors and places. */
const poolSize = 400

const beginnings = 'Alder Birch Cedar Dune Elm Fjord Grove Heron Inlet Jetty Kelp Larch Marsh North Otter Pine Quay Reed Shoal Tern'.split(
  ' ',
)
const endings = 'bank brook cliff croft dale field ford gate haven head holm ness point port ridge shore side stead ton wick'.split(' ')
const invented = beginnings.flatMap((beginning) => endings.map((ending) => `${beginning}${ending}`)).slice(0, poolSize)

/** Names that stand for those of the examples; places that no gazetteer has among them. */
const pools: readonly (readonly [original: string, pool: readonly string[]])[] = [
  ['Nueva Palmira', invented],
  ['Carmelo', invented.map((name) => `Upper ${name}`)],
  ['Puerto Alto', invented.map((name) => `Port ${name}`)],
  ['Plata Wire', invented.map((name) => `${name} Wire`)],
  ['Littoral Rights Monitor', invented.map((name) => `${name} Rights Monitor`)],
]

/** The rank that a chance falls on, where the nth is drawn in proportion to 1/n (Zipf's law). */
export function zipfRank(chance: Chance, size: number): number {
  // The sum of 1/1 to 1/n grows as the logarithm of n, so its inverse is a power.
  return Math.min(size, Math.floor((size + 1) ** chance.number())) - 1
}

/** Articles that are each one of the given ones, changed, with few names in many articles and many names in few. @param originals non-empty */
export function* zipfianArticles(originals: readonly Article[], count: number, seed: number): Generator<Article> {
  const chance = seeded(seed)
  for (let i = 0; i < count; i++) {
    const exchanged = pools.map(([original, pool]) => [original, pool[zipfRank(chance, pool.length)] ?? original] as const)
    yield changedBy(drawnChange(chance, exchanged), chance.one(originals), `zipf-${seed}-${i}`)
  }
}

import { prefixBit } from '../binary-gazetteer.ts'
import { buckets, many, prefixBits } from '../layout.ts'
import { nameHash } from '../name-hash.ts'

export interface NameIndex {
  buckets: Uint32Array
  checks: Uint32Array
  values: Uint32Array
  postings: Uint32Array
  prefixes: Uint32Array
}

/** The hash table of all keys. `places` of a key must be most important first. */
export function indexNames(placesOf: ReadonlyMap<string, readonly number[]>): NameIndex {
  const entries = [...placesOf].map(([key, places]) => ({ ...nameHash(key), places }))
  entries.sort((a, b) => a.bucket - b.bucket || a.check - b.check)
  const index: NameIndex = {
    buckets: new Uint32Array(buckets + 1),
    checks: new Uint32Array(entries.length),
    values: new Uint32Array(entries.length),
    postings: new Uint32Array(entries.reduce((n, { places }) => n + (places.length > 1 ? places.length + 1 : 0), 0)),
    prefixes: new Uint32Array(prefixBits / 32),
  }
  let next = 0
  entries.forEach(({ bucket, check, places }, i) => {
    index.buckets[bucket + 1] = i + 1
    index.checks[i] = check
    if (places.length === 1) index.values[i] = places[0] ?? 0
    else {
      index.values[i] = many + next
      index.postings[next] = places.length
      index.postings.set(places, next + 1)
      next += places.length + 1
    }
  })
  for (let b = 1; b <= buckets; b++) index.buckets[b] = Math.max(index.buckets[b] ?? 0, index.buckets[b - 1] ?? 0)
  for (const key of placesOf.keys()) {
    for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      const bit = prefixBit(key.slice(0, space))
      index.prefixes[bit >>> 5] = (index.prefixes[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
  }
  return index
}

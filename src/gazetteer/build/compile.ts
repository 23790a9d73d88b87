import { blockSize, firstCode, kinds, none, seats, writeSections } from '../layout.ts'
import type { DraftPlace } from './draft-place.ts'
import { indexNames } from './name-index.ts'
import { keysOf } from './spellings.ts'

const bytes = (array: Uint32Array | Int32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'))

/** The file of `layout.ts` for these places. The same places give the same bytes, in whatever order they come. */
export function compile(places: readonly DraftPlace[]): Uint8Array {
  const codes = places.filter((p) => p.id === null).map((p) => p.code ?? '')
  codes.sort()
  const numberOf = new Map(codes.map((code, i) => [code, firstCode + i]))
  const idOf = (place: DraftPlace): number => place.id ?? numberOf.get(place.code ?? '') ?? none
  // Israel's and Palestine's lists share districts, and a city state is its own division: the broader kind keeps the id.
  const byId = new Map<number, DraftPlace>()
  for (const place of places) {
    const held = byId.get(idOf(place))
    if (held === undefined || kinds.indexOf(place.kind) < kinds.indexOf(held.kind)) byId.set(idOf(place), place)
  }
  const sorted = [...byId.values()].sort((a, b) => idOf(a) - idOf(b))
  const indexOfCode = new Map(sorted.flatMap((p, i) => (p.code === null ? [] : [[p.code, i]])))
  const countryCodes = [...new Set(sorted.map((p) => p.countryCode))].sort()

  const placesOf = new Map<string, number[]>()
  sorted.forEach((place, i) => {
    for (const key of keysOf(place)) {
      const list = placesOf.get(key)
      if (list === undefined) placesOf.set(key, [i])
      else list.push(i)
    }
  })
  const population = (i: number): number => sorted[i]?.population ?? 0
  for (const list of placesOf.values()) list.sort((a, b) => population(b) - population(a) || a - b)
  const index = indexNames(placesOf)

  const names = sorted.map((p) => new TextEncoder().encode(p.name))
  const nameBlocks: number[] = []
  let length = 0
  names.forEach((name, i) => {
    if (i % blockSize === 0) nameBlocks.push(length)
    length += name.length
  })
  return writeSections({
    ids: bytes(Uint32Array.from(sorted, idOf)),
    latitudes: bytes(Int32Array.from(sorted, (p) => Math.round(p.latitude * 100_000))),
    longitudes: bytes(Int32Array.from(sorted, (p) => Math.round(p.longitude * 100_000))),
    populations: bytes(Uint32Array.from(sorted, (p) => p.population)),
    kinds: Uint8Array.from(sorted, (p) => kinds.indexOf(p.kind)),
    seats: Uint8Array.from(sorted, (p) => seats.indexOf(p.seat)),
    countries: Uint8Array.from(sorted, (p) => countryCodes.indexOf(p.countryCode)),
    parents: bytes(Uint32Array.from(sorted, (p) => (p.parent === null ? none : (indexOfCode.get(p.parent) ?? none)))),
    nameLengths: Uint8Array.from(names, (name) => name.length),
    nameBlocks: bytes(Uint32Array.from(nameBlocks)),
    names: Buffer.concat(names),
    buckets: bytes(index.buckets),
    checks: bytes(index.checks),
    values: bytes(index.values),
    postings: bytes(index.postings),
    prefixes: bytes(index.prefixes),
    countryCodes: text(countryCodes),
    divisionCodes: text([...indexOfCode].filter(([code]) => code.split('.').length < 3).map(([code, i]) => `${code}\t${i}`)),
    codeIds: text(codes),
  })
}

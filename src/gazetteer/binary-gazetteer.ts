import type { Demonyms } from './demonyms.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'
import { isGeonamesId } from './gazetteer.ts'
import { blockSize, firstCode, kinds, many, none, prefixBits, readSections, seats } from './layout.ts'
import { nameHash } from './name-hash.ts'
import { arabicScript, nameKey, soundKey, withoutArticle } from './name-key.ts'

/** Places kept as objects: some 10 MB, enough for the names of thousands of articles. */
const mostPlacesKept = 50_000

/**
 * The gazetteer over the bytes of `gazetteer/places.bin`, read in place: nothing is parsed but some 4,000 codes of divisions.
 * @param file must begin on a 4-byte boundary of its buffer (what `readFileSync` gives for a file of this size does); else it is copied
 * @param demonyms words for the people and things of a country or division, by its code
 * @throws AttestError `GAZETTEER_INVALID`
 */
export function binaryGazetteer(file: Uint8Array, demonyms: Demonyms): Gazetteer {
  const section = readSections(file.byteOffset % 4 === 0 ? file : file.slice())
  const words = (name: Parameters<typeof section>[0]): Uint32Array => {
    const bytes = section(name)
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  }
  const signed = (name: Parameters<typeof section>[0]): Int32Array => {
    const bytes = section(name)
    return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  }
  const lines = (name: Parameters<typeof section>[0]): string[] => new TextDecoder().decode(section(name)).split('\n')
  const ids = words('ids')
  const latitudes = signed('latitudes')
  const longitudes = signed('longitudes')
  const populations = words('populations')
  const kindOf = section('kinds')
  const seatOf = section('seats')
  const countryOf = section('countries')
  const parents = words('parents')
  const nameLengths = section('nameLengths')
  const nameBlocks = words('nameBlocks')
  const names = section('names')
  const bucketStarts = words('buckets')
  const checks = words('checks')
  const values = words('values')
  const postings = words('postings')
  const prefixes = words('prefixes')
  const countryCodes = lines('countryCodes')
  const divisions = new Map(
    lines('divisionCodes').map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), Number(line.slice(tab + 1))]
    }),
  )
  const demonymPlaces = new Map<string, number>()
  for (const [word, code] of demonyms) {
    const place = divisions.get(code)
    if (place !== undefined) demonymPlaces.set(word, place)
  }
  let codeIds: string[] | null = null
  let lineOfCode: Map<string, number> | null = null
  const kept = new Map<number, GazetteerPlace>()
  const decoder = new TextDecoder()

  const idOf = (index: number): string => {
    const id = ids[index] ?? 0
    if (id < firstCode) return String(id)
    codeIds ??= lines('codeIds')
    return codeIds[id - firstCode] ?? ''
  }
  const nameOf = (index: number): string => {
    const block = Math.floor(index / blockSize)
    let start = nameBlocks[block] ?? 0
    for (let i = block * blockSize; i < index; i++) start += nameLengths[i] ?? 0
    return decoder.decode(names.subarray(start, start + (nameLengths[index] ?? 0)))
  }
  const divisionNames = new Map<number, string>()
  const admin1Of = (index: number): string | null => {
    let at = index
    while (at !== none && kinds[kindOf[at] ?? 0] !== 'GOVERNORATE') at = parents[at] ?? none
    if (at === none) return null
    const known = divisionNames.get(at)
    if (known !== undefined) return known
    const name = nameOf(at)
    divisionNames.set(at, name)
    return name
  }
  const placeAt = (index: number): GazetteerPlace => {
    const known = kept.get(index)
    if (known !== undefined) return known
    const parent = parents[index] ?? none
    const place: GazetteerPlace = {
      id: idOf(index),
      name: nameOf(index),
      kind: kinds[kindOf[index] ?? 0] ?? 'VILLAGE',
      countryCode: countryCodes[countryOf[index] ?? 0] ?? '',
      admin1: admin1Of(index),
      parent: parent === none ? null : idOf(parent),
      latitude: (latitudes[index] ?? 0) / 100_000,
      longitude: (longitudes[index] ?? 0) / 100_000,
      population: populations[index] ?? 0,
      seat: seats[seatOf[index] ?? 0] ?? null,
    }
    if (kept.size >= mostPlacesKept) kept.clear()
    kept.set(index, place)
    return place
  }
  const placesOf = (key: string): GazetteerPlace[] => {
    const { bucket, check } = nameHash(key)
    let low = bucketStarts[bucket] ?? 0
    let high = bucketStarts[bucket + 1] ?? low
    while (low < high) {
      const middle = (low + high) >>> 1
      const found = checks[middle] ?? 0
      if (found === check) {
        const value = values[middle] ?? 0
        if (value < many) return [placeAt(value)]
        const start = value - many
        return Array.from(postings.subarray(start + 1, start + 1 + (postings[start] ?? 0)), placeAt)
      }
      if (found < check) low = middle + 1
      else high = middle
    }
    return []
  }
  const indexOfId = (id: string): number | undefined => {
    if (!isGeonamesId(id)) {
      codeIds ??= lines('codeIds')
      lineOfCode ??= new Map(codeIds.map((code, line) => [code, line]))
      const line = lineOfCode.get(id)
      return line === undefined ? undefined : binarySearch(ids, firstCode + line)
    }
    const number = Number(id)
    return number < firstCode ? binarySearch(ids, number) : undefined
  }

  return {
    lookup: (name) => {
      const key = nameKey(name)
      const found = placesOf(key)
      const bare = found.length > 0 ? key : withoutArticle(key)
      return bare === key ? found : placesOf(bare).filter(({ countryCode }) => arabicScript.has(countryCode))
    },
    similar: (name) => {
      const sound = soundKey(nameKey(name))
      return sound === '' ? [] : placesOf(sound)
    },
    byId: (id) => {
      const index = indexOfId(id)
      return index === undefined ? null : placeAt(index)
    },
    demonym: (word) => {
      const index = demonymPlaces.get(word)
      return index === undefined ? null : placeAt(index)
    },
    isPrefix: (begin) => {
      const bit = prefixBit(nameKey(begin))
      return ((prefixes[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
    },
  }
}

/** Which bit of the prefix table says that names begin with this key. */
export function prefixBit(key: string): number {
  const { bucket, check } = nameHash(key)
  return ((bucket << 16) ^ check) & (prefixBits - 1)
}

function binarySearch(sorted: Uint32Array, wanted: number): number | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return sorted[low] === wanted ? low : undefined
}

import { AttestError } from '../errors.ts'
import type { PlaceKind } from '../record/kinds.ts'
import type { Seat } from './gazetteer.ts'

/**
 * The file `gazetteer/places.bin`: a header of 32-bit words, little-endian (magic, version, then offset and length in bytes of each
 * section), and the sections, each a typed array on a 4-byte boundary, so that loading is making views. Places are in order of
 * their id; 0xffffffff and "no place" are `none`.
 */
export const magic = 0x5a415441
export const version = 1
export const none = 0xffffffff

export const sections = [
  'ids', // u32 per place: GeoNames id; from `firstCode` on the number of a line in `codeIds`
  'latitudes', // i32 per place: degrees × 100,000
  'longitudes', // i32 per place
  'populations', // u32 per place
  'kinds', // u8 per place: index into `kinds`
  'seats', // u8 per place: index into `seats`
  'countries', // u8 per place: line of `countryCodes`
  'parents', // u32 per place: index of the place it is part of
  'nameLengths', // u8 per place: bytes of UTF-8
  'nameBlocks', // u32 per 32 places: where in `names` the block begins
  'names', // UTF-8, without separators
  'buckets', // u32: for each hash bucket its first entry; one more at the end
  'checks', // u32 per entry, ascending within a bucket
  'values', // u32 per entry: the one place; from `many` on where in `postings` its list stands
  'postings', // u32: length of a list, then its places, most populous first
  'prefixes', // a bit per hash: the beginnings of names of several words
  'countryCodes', // ISO codes, one a line
  'divisionCodes', // code and index of countries and first-level divisions, one a line
  'codeIds', // codes that stand in for unknown ids, one a line
] as const
export type Section = (typeof sections)[number]

export const firstCode = 0x80000000
export const many = 0x80000000
export const blockSize = 32
export const buckets = 65536
/** Bits of the prefix table; a power of two. */
export const prefixBits = 1 << 23

export const kinds: readonly PlaceKind[] = ['COUNTRY', 'GOVERNORATE', 'DISTRICT', 'CITY', 'TOWN', 'VILLAGE', 'NEIGHBOURHOOD']
export const seats: readonly (Seat | null)[] = [null, 'country', 'admin1', 'admin2']

/** Bytes of each section by name. Throws `GAZETTEER_INVALID` where the file is another, older or cut short. */
export function readSections(file: Uint8Array): (name: Section) => Uint8Array {
  const invalid = (message: string): AttestError =>
    new AttestError({
      code: 'GAZETTEER_INVALID',
      component: 'gazetteer',
      message: `places.bin: ${message}`,
      remedy: 'restore the file from the package, or build it again with npm run gazetteer',
    })
  const headerWords = 2 + 2 * sections.length
  if (file.byteLength < 4 * headerWords) throw invalid('the file is too short')
  const header = new DataView(file.buffer, file.byteOffset, 4 * headerWords)
  if (header.getUint32(0, true) !== magic) throw invalid('this is no gazetteer')
  const found = header.getUint32(4, true)
  if (found !== version) throw invalid(`layout ${found}, this program reads ${version}`)
  return (name) => {
    const at = 8 + 8 * sections.indexOf(name)
    const start = header.getUint32(at, true)
    const length = header.getUint32(at + 4, true)
    if (start + length > file.byteLength) throw invalid(`section ${name} is cut short`)
    return file.subarray(start, start + length)
  }
}

/** One file of the sections, in their order. */
export function writeSections(bytesOf: Readonly<Record<Section, Uint8Array>>): Uint8Array {
  let size = 8 + 8 * sections.length
  const starts = sections.map((name) => {
    const start = size
    size += Math.ceil(bytesOf[name].byteLength / 4) * 4
    return start
  })
  const file = new Uint8Array(size)
  const header = new DataView(file.buffer)
  header.setUint32(0, magic, true)
  header.setUint32(4, version, true)
  sections.forEach((name, i) => {
    const start = starts[i] ?? 0
    header.setUint32(8 + 8 * i, start, true)
    header.setUint32(12 + 8 * i, bytesOf[name].byteLength, true)
    file.set(bytesOf[name], start)
  })
  return file
}

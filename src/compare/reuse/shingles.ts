import type { TextWords } from './words.ts'

/** Words of a shingle: fewer are said by anybody, more seldom outlive an edit. */
const shingleWords = 4

/** Of the shingles of a text one in so many is kept; of a short one, which has few, one in fewer. */
const oneIn = 8
const oneInShort = 3
const shortWords = 300
/** A very long text keeps no more than these, which take a kilobyte as text. */
const mostShingles = 180

/**
 * The shingles by which a text is found, as hashes of 32 bits, sorted, each once: of all the runs of four words those whose hash is among the
 * lowest eighth of all hashes (FracMinHash). Two texts keep the same ones of what they share, so that a passage of sixty words in two long
 * articles shares seven on average. Runs that hold quoted or standing words are left out.
 */
export function sampledShingles({ hashes, own }: TextWords): number[] {
  const most = Math.floor(0x1_0000_0000 / (hashes.length < shortWords ? oneInShort : oneIn))
  const kept = new Set<number>()
  let run = 0
  for (let i = 0; i < hashes.length; i++) {
    run = own[i] === 1 ? run + 1 : 0
    if (run < shingleWords) continue
    const hash = shingleHash(hashes, i - shingleWords + 1, shingleWords)
    if (hash < most) kept.add(hash)
  }
  return [...kept].sort((a, b) => a - b).slice(0, mostShingles)
}

/** A hash of `length` words from the one at `at`. */
export function shingleHash(hashes: Uint32Array, at: number, length: number): number {
  let hash = 0x9e3779b9
  for (let i = at; i < at + length; i++) hash = mixed(Math.imul(hash, 31) ^ (hashes[i] ?? 0))
  return hash >>> 0
}

/** The finishing steps of MurmurHash3: every bit of the answer hangs on every bit given. */
function mixed(bits: number): number {
  let hash = bits
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

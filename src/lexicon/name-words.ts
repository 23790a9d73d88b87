import { z } from 'zod'
import { wordSet } from './word-set.ts'

/** `lexicon/name-words.json`: words that tell where a name begins and ends, and that it is a place's. Lower case. */
export const nameWordsSchema = z.strictObject({
  /** Small words inside names: "Rio de Janeiro", "Ali bin Omar". */
  particles: wordSet,
  /** Particles that stand at the very beginning of a surname cited alone: "van Dijk". */
  leadingParticles: wordSet,
  /** Days, months and clocks, which have a capital and name nobody. */
  calendar: wordSet,
  /** Words that begin sentences and are part of no name unless they are written as acronyms: "who", "WHO". */
  never: wordSet,
  /** Heads that go on with "on", "to", "against": "Committee to Protect …"; a university "on" an island does not. */
  campaigners: wordSet,
  /** What a place's name may begin with: "Lake". */
  placeOpenings: wordSet,
  /** Nouns behind a place's name, or before it with "of": "Novak province", "the town of Novak". */
  placeNouns: wordSet,
  /** Nouns that only stand before it: "the outskirts of Novak". */
  placeNounsBefore: wordSet,
})

export type NameWords = z.output<typeof nameWordsSchema>

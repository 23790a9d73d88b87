import { z } from 'zod'
import { stances } from '../record/kinds.ts'
import { inflect, type VerbForm } from './inflect.ts'

/**
 * How a cue verb takes its content: `clause` "said (that) …"; `inverted` "…, said she"; `that` only with an open "that", "whether" or a quotation;
 * `bare` also without "that"; `whether` questions; `quote` only quoted words; `addressee` "told her that …"; `infinitive` "vowed to …";
 * `objectInfinitive` "urged them to …"; `object` "condemned the attack"; `count` "counted 50 dead"; `tally` "put the toll at 50".
 */
const cueFrames = [
  'clause',
  'inverted',
  'that',
  'bare',
  'whether',
  'quote',
  'addressee',
  'infinitive',
  'objectInfinitive',
  'object',
  'count',
  'tally',
] as const
export type CueFrame = (typeof cueFrames)[number]

const fileSchema = z.strictObject({
  verbs: z.array(z.strictObject({ stance: z.enum(stances), frames: z.array(z.enum(cueFrames)).min(1), verbs: z.array(z.string().min(2)) })),
  irregular: z.record(z.string(), z.array(z.string()).length(4)),
  prepositions: z.array(z.string().min(2)),
  backReferences: z.array(z.string().min(2)),
  tallies: z.array(z.string().min(2)),
  ownedTallies: z.array(z.string().min(2)),
  roundNumbers: z.array(z.string().min(2)),
  vehicles: z.array(z.string().min(2)),
  nouns: z.array(z.strictObject({ stance: z.enum(stances), nouns: z.array(z.string().min(2)) })),
})

/** One reporting verb: its particles follow the head word ("call" + "for"). */
export interface CueVerb {
  readonly lemma: string
  readonly particles: readonly string[]
  readonly frames: ReadonlySet<CueFrame>
  /** The stance that comes with each frame: "told them that" asserts, "told them to" calls. */
  readonly stances: ReadonlyMap<CueFrame, (typeof stances)[number]>
}

/** The cue lexicon by what a text shows: word forms in lower case. */
export interface Cues {
  /** Verb entries by the form of their head word, those with most particles first. */
  readonly verbs: ReadonlyMap<string, readonly { verb: CueVerb; forms: readonly VerbForm[] }[]>
  /** Fixed phrases before a source, as word lists by their first word ("according to"). */
  readonly prepositions: readonly (readonly string[])[]
  /** Nouns that point back to an event told before, with a determiner ("the attack"). */
  readonly backReferences: ReadonlySet<string>
  /** Nouns for a number of people, dead or alive, that a verb of putting takes ("toll", "number"). */
  readonly tallies: ReadonlySet<string>
  /** Nouns for a number that somebody keeps ("the monitor's count"). */
  readonly ownedTallies: ReadonlySet<string>
  /** Numbers without a figure ("dozens"). */
  readonly roundNumbers: ReadonlySet<string>
  /** Nouns that carry speech, by their last word: "statement", "news conference". */
  readonly vehicles: ReadonlySet<string>
  /** Nouns that are cues themselves, singular and plural, with their stance. */
  readonly nouns: ReadonlyMap<string, (typeof stances)[number]>
}

/** `lexicon/cues.json`: classes of reporting verbs and nouns of English, compiled from general knowledge of the language. */
export const cuesSchema = fileSchema.transform((file): Cues => {
  const verbs = new Map<string, { verb: CueVerb; forms: readonly VerbForm[] }[]>()
  const entries = new Map<string, Map<CueFrame, (typeof stances)[number]>>()
  for (const group of file.verbs)
    for (const name of group.verbs) {
      const entry = entries.get(name) ?? new Map<CueFrame, (typeof stances)[number]>()
      for (const frame of group.frames) if (!entry.has(frame)) entry.set(frame, group.stance)
      entries.set(name, entry)
    }
  for (const [name, entry] of entries) {
    const [lemma = name, ...particles] = name.split(' ')
    for (const [form, forms] of inflect(lemma, file.irregular[lemma])) {
      const list = verbs.get(form) ?? []
      list.push({ verb: { lemma, particles, frames: new Set(entry.keys()), stances: entry }, forms })
      list.sort((a, b) => b.verb.particles.length - a.verb.particles.length)
      verbs.set(form, list)
    }
  }
  const nouns = new Map<string, (typeof stances)[number]>()
  for (const group of file.nouns)
    for (const noun of group.nouns) {
      nouns.set(noun, group.stance)
      nouns.set(`${noun}s`, group.stance)
    }
  return {
    verbs,
    prepositions: file.prepositions.map((phrase) => phrase.split(' ')),
    backReferences: new Set(file.backReferences),
    tallies: new Set(file.tallies),
    ownedTallies: new Set(file.ownedTallies),
    roundNumbers: new Set(file.roundNumbers),
    vehicles: new Set(file.vehicles.map((phrase) => phrase.split(' ').at(-1) ?? phrase)),
    nouns,
  }
})

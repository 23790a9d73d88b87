import { z } from 'zod'
import { responseStances, type Stance, stances } from '../record/kinds.ts'
import { inflect } from './inflect.ts'

const wordList = z.array(z.string().min(2))

const fileSchema = z.strictObject({
  expressed: z.partialRecord(z.enum(stances), wordList),
  felt: z.partialRecord(z.enum(stances), wordList),
  hedges: z.strictObject({ probable: wordList, possible: wordList }),
  acts: z.array(z.strictObject({ stance: z.enum(responseStances), verbs: wordList, objects: wordList })),
  denials: wordList,
  sides: wordList,
  reactions: wordList,
  irregular: z.record(z.string(), z.array(z.string()).length(4)),
})

/** A deed that answers an event: a verb and the nouns that make it one; no nouns where the verb alone does. */
export interface ResponseAct {
  readonly stance: (typeof responseStances)[number]
  readonly particle: string | null
  readonly objects: ReadonlySet<string>
}

/** The words that tell attitude and certainty. Lower case. */
export interface Stances {
  /** Stance by the noun that somebody voices ("expressed alarm" → concern). */
  readonly expressed: ReadonlyMap<string, Stance>
  /** Stance by the word for a state of mind ("it was concerned"). */
  readonly felt: ReadonlyMap<string, Stance>
  readonly probable: ReadonlySet<string>
  readonly possible: ReadonlySet<string>
  /** Words by which speakers say that something is not so, or not theirs. */
  readonly denials: readonly string[]
  /** Forms of the verbs that name the act of answering ("reacted"). */
  readonly reactions: ReadonlySet<string>
  /** Acts by the forms of their verb. */
  readonly acts: ReadonlyMap<string, readonly ResponseAct[]>
}

/** `lexicon/stances.json`: nouns of attitude, hedges, and deeds by which states and bodies answer events. */
export const stancesSchema = fileSchema.transform((file): Stances => {
  const acts = new Map<string, ResponseAct[]>()
  const add = (phrase: string, stance: ResponseAct['stance'], objects: readonly string[]) => {
    const [verb = phrase, particle] = phrase.split(' ')
    for (const form of inflect(verb, file.irregular[verb]).keys())
      acts.set(form, [...(acts.get(form) ?? []), { stance, particle: particle ?? null, objects: new Set(objects) }])
  }
  for (const act of file.acts) for (const verb of act.verbs) add(verb, act.stance, act.objects)
  for (const phrase of file.sides) add(phrase, 'support', [])
  return {
    expressed: stanceByWord(file.expressed),
    felt: stanceByWord(file.felt),
    probable: new Set(file.hedges.probable),
    possible: new Set(file.hedges.possible),
    denials: file.denials,
    reactions: new Set(file.reactions.flatMap((verb) => [...inflect(verb).keys()])),
    acts,
  }
})

function stanceByWord(words: Readonly<Partial<Record<Stance, readonly string[]>>>): Map<string, Stance> {
  const found = new Map<string, Stance>()
  for (const stance of stances) for (const word of words[stance] ?? []) found.set(word, stance)
  return found
}

import { z } from 'zod'
import { groups } from '../record/kinds.ts'

const words = z.array(z.string().min(1))

/** `lexicon/populations.json`: nouns for the people that news counts, by group, in the singular and in lower case. */
export const populationsSchema = z.strictObject({
  groups: z.partialRecord(z.enum(groups), words),
  /** Words before or beside a general noun that tell its group: "government troops", "members of the security forces". */
  modifiers: z.partialRecord(z.enum(groups), words),
  /** Nouns whose "of" or "from" phrase belongs to the counted phrase: "members of the army". */
  memberNouns: words,
  /** Nouns for things that are neither people nor incidents nor buildings. */
  notPeople: words,
  /** Nouns of the groups that an article before them makes no single person: "a family". */
  notOnePerson: words,
  /** Plurals of counted nouns that spelling does not give. */
  irregularPlurals: z.record(z.string(), z.string()),
})

export type PopulationWords = z.output<typeof populationsSchema>

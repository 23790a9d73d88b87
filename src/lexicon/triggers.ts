import { z } from 'zod'
import { eventTypes } from '../record/kinds.ts'

const words = z.array(z.string().min(1))

/** `lexicon/triggers.json`: the words that tell of events, by type of the ontology. All lower case. */
export const triggersSchema = z.strictObject({
  types: z.array(
    z.strictObject({
      type: z.enum(eventTypes),
      /** Base forms, matched in every form; particles after a space ("gun down"). */
      verbs: words,
      /** Singular forms, matched in the plural too; several words are matched as they follow each other. */
      nouns: words,
      /** Matched as they stand. */
      phrases: words,
    }),
  ),
  /** Forms of verbs that spelling does not give: third person, past, participle, -ing. */
  irregular: z.record(z.string(), words.length(4)),
  /** A word's other type where one of `near` stands within `within` tokens of it: an attack with mortars. */
  contexts: z.array(z.strictObject({ words, type: z.enum(eventTypes).nullable(), near: words, within: z.int().positive() })),
  /**
   * Words of two types, apart from the phrases that hold them: `type` where the phrase of the lists that stands nearest is one of `told`,
   * or of `toldBeside`, which tell in the word's own sentence only.
   */
  senses: z.array(z.strictObject({ words, type: z.enum(eventTypes), told: words, toldBeside: words, otherwise: words })),
  /** Phrases that are triggers only where one of `near` stands within `within` tokens: "opened its" camp to refugees. */
  onlyNear: z.array(z.strictObject({ words, near: words, within: z.int().positive() })),
  /** Words of one type that tell of other events than its other words: a rising and the fighting in it. */
  apart: z.array(words),
  /** Words for a blast, which is a BOMBING only in an article that has one of `attackWords`, and else an accident: OTHER. */
  blasts: words,
  /** Words of war and attack. */
  attackWords: words,
  /** Phrases that hold a trigger and tell of no event: "fire brigade". */
  blocked: words,
  /** Words that are triggers only as nouns after one of these: "the dead were found in a mass grave". */
  nounsOnly: words,
  /** Verbs that are triggers only where a direct object follows. */
  transitiveOnly: words,
  /** Weapons and means: what an attack is made with, singular and plural. */
  instruments: words,
  /** Buildings, vehicles and works that are hit, singular: no victims. */
  things: words,
  /** What events are said to come of or end in, singular: nobody. */
  nobodies: words,
  /** Nouns for forces, beside the insurgents and fighters of `populations.json`, singular. */
  armed: words,
  /** Words for killing that nobody does by chance. */
  deliberate: words,
  /** Phrases behind the party that owns to a deed: "claimed responsibility". */
  claims: words,
  /** Phrases behind the party that had a hand in the deed named next: "took part in". */
  partakings: words,
  /** Phrases before the party that is blamed: "blamed on". */
  blames: words,
  /** Verbs, base forms, by which an attack or a bomb has its doer: "carry out". */
  doings: words,
  /** Forms of verbs whose subject is what it happened to: "died". */
  intransitive: words,
  /** Words beside a trigger by which it is not the event that was told of before: "another attack". */
  others: words,
})

export type TriggerWords = z.output<typeof triggersSchema>

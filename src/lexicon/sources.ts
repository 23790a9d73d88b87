import { z } from 'zod'
import { type ActorKind, actorKinds } from '../record/kinds.ts'

const fileSchema = z.strictObject({
  heads: z.partialRecord(z.enum(actorKinds), z.array(z.string().min(2))),
  phrases: z.record(z.string(), z.enum(actorKinds)),
  agencies: z.array(z.string().min(2)),
  media: z.array(z.string().min(2)),
  documents: z.array(z.string().min(2)),
  vague: z.array(z.string().min(2)),
})

/** Who speaks in news without being named, and who carries others' words. Lower case. */
export interface Sources {
  /** Kind by head noun, singular and plural ("residents" → WITNESS). */
  readonly heads: ReadonlyMap<string, ActorKind>
  /** Kind by the last two words ("aid workers"), singular and plural. */
  readonly phrases: ReadonlyMap<string, ActorKind>
  /** World news agencies by name. */
  readonly agencies: ReadonlySet<string>
  /** Words in the names and descriptions of media. */
  readonly media: ReadonlySet<string>
  /** Nouns for what somebody wrote or counted: "the latest count by X" is X's word. */
  readonly documents: ReadonlySet<string>
  /** Nouns that stand for words of unknown origin ("reports"). */
  readonly vague: ReadonlySet<string>
}

const plural = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : word.endsWith('man')
      ? `${word.slice(0, -2)}en`
      : /(?:s|x|ch|sh)$/.test(word)
        ? `${word}es`
        : `${word}s`

const withPlurals = (entries: readonly (readonly [string, ActorKind])[]): ReadonlyMap<string, ActorKind> =>
  new Map(
    entries.flatMap(([word, kind]) => [
      [word, kind],
      [plural(word), kind],
    ]),
  )

/** `lexicon/sources.json`: common nouns for speakers with the kind of actor they name, and words that mark media. */
export const sourcesSchema = fileSchema.transform((file): Sources => {
  const heads = actorKinds.flatMap((kind) => (file.heads[kind] ?? []).map((word) => [word, kind] as const))
  return {
    heads: withPlurals(heads),
    phrases: withPlurals(Object.entries(file.phrases)),
    agencies: new Set(file.agencies.map((name) => name.toLowerCase())),
    media: new Set(file.media),
    documents: new Set(file.documents),
    vague: new Set(file.vague),
  }
})

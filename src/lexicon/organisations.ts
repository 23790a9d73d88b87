import { z } from 'zod'
import { type ActorKind, actorKinds } from '../record/kinds.ts'

/** An organisation the world knows, by its full name. */
export interface KnownOrganisation {
  readonly name: string
  readonly kind: ActorKind
}

/**
 * `byName`: every name, case kept, apostrophes straight, without "The". `byFirstWord`: the same names by their first word, longest first. `articled`: those that are
 * names only after "the" ("The Sun").
 */
export interface Organisations {
  readonly byName: ReadonlyMap<string, KnownOrganisation>
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>
  readonly articled: ReadonlySet<string>
}

/** The letters a name begins with: what a scanner looks up first. */
export const firstWordOf = (name: string): string => /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name

/**
 * `lexicon/organisations.json`: news agencies, outlets, international bodies, armed groups and the like that news everywhere names;
 * by kind, each a list of its full name and its other names. Of two with one name the first kind of the ontology has it.
 */
export const organisationsSchema = z
  .partialRecord(z.enum(actorKinds), z.array(z.array(z.string().min(2)).min(1)))
  .transform((lists): Organisations => {
    const byName = new Map<string, KnownOrganisation>()
    const byFirstWord = new Map<string, string[]>()
    const articled = new Set<string>()
    for (const kind of actorKinds)
      for (const names of lists[kind] ?? [])
        for (const name of names) {
          const plain = name.replace(/^The /, '').replace(/[’‘]/g, "'")
          if (byName.has(plain)) continue
          if (plain !== name && name.startsWith('The ')) articled.add(plain)
          byName.set(plain, { name: (names[0] ?? name).replace(/^The /, ''), kind })
          const first = firstWordOf(plain)
          byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), plain])
        }
    for (const names of byFirstWord.values()) names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    return { byName, byFirstWord, articled }
  })

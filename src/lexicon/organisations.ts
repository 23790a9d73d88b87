import { z } from 'zod'
import { type ActorKind, actorKinds } from '../record/kinds.ts'

/** An organisation the world knows, by its full name. */
export interface KnownOrganisation {
  readonly name: string
  readonly kind: ActorKind
}

/**
 * `lexicon/organisations.json`: news agencies, outlets, international bodies, armed groups and the like that news everywhere names;
 * by kind, each a list of its full name and its other names.
 */
export const organisationsSchema = z
  .partialRecord(z.enum(actorKinds), z.array(z.array(z.string().min(2)).min(1)))
  .transform((lists): ReadonlyMap<string, KnownOrganisation> => {
    const known = new Map<string, KnownOrganisation>()
    for (const kind of actorKinds)
      for (const names of lists[kind] ?? [])
        for (const name of names) {
          const plain = name.replace(/^The /, '').replace(/[’‘]/g, "'")
          if (!known.has(plain)) known.set(plain, { name: (names[0] ?? name).replace(/^The /, ''), kind })
        }
    return known
  })

/** By every name, case kept ("IS" is none in "is"), apostrophes straight, without "The". */
export type Organisations = z.output<typeof organisationsSchema>

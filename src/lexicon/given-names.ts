import { z } from 'zod'

export type Gender = 'male' | 'female' | 'either'

const words = z.array(z.string()).transform((lines) => lines.flatMap((line) => line.split(' ')).map((name) => name.toLowerCase()))

/**
 * `lexicon/given-names.json`: common given names of the world's languages, in lower case, with the gender of those who usually bear
 * them. General knowledge, written for the project; a name in both lists says nothing of gender.
 */
export const givenNamesSchema = z
  .strictObject({ male: words, female: words })
  .transform(({ male, female }): ReadonlyMap<string, Gender> => {
    const genders = new Map<string, Gender>()
    for (const name of male) genders.set(name, 'male')
    for (const name of female) genders.set(name, genders.get(name) === 'male' ? 'either' : 'female')
    return genders
  })

/** Gender by given name in lower case. */
export type GivenNames = z.output<typeof givenNamesSchema>

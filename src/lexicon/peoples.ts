import { z } from 'zod'
import { wordSet } from './word-set.ts'

/** What a group word is of. `demonyms` serve where the gazetteer has none. */
export type PeopleClass = 'religious' | 'ethnic' | 'political' | 'demonyms'

const list = z.array(z.string().min(2))

/**
 * `lexicon/peoples.json`: religions and denominations, ethnic groups, political camps and the most usual demonyms, singular or adjective;
 * the nouns that make a group of them ("minority"); and the words that are a group without a plural of their own ("the Druze").
 */
export const peoplesSchema = z
  .strictObject({ religious: list, ethnic: list, political: list, demonyms: list, communityWords: wordSet, withoutPlural: wordSet })
  .transform(({ communityWords, withoutPlural, ...lists }) => {
    const classes = new Map<string, PeopleClass>()
    for (const name of ['religious', 'ethnic', 'political', 'demonyms'] as const)
      for (const word of lists[name]) {
        const lower = word.toLowerCase()
        for (const form of [lower, `${lower}s`]) if (!classes.has(form)) classes.set(form, name)
      }
    const byForm: ReadonlyMap<string, PeopleClass> = classes
    return { classes: byForm, communityWords, withoutPlural }
  })

/** `classes` is by lower case form, singular and plural in -s. */
export type Peoples = z.output<typeof peoplesSchema>

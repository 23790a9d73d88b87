import type { z } from 'zod'
import { AttestError } from '../errors.ts'
import { type Collectives, collectivesSchema } from './collectives.ts'
import { type Countries, countriesSchema } from './countries.ts'
import { type Cues, cuesSchema } from './cues.ts'
import { type Descriptions, descriptionsSchema } from './descriptions.ts'
import { type GivenNames, givenNamesSchema } from './given-names.ts'
import { type MetricWords, metricsSchema } from './metrics.ts'
import { type NameWords, nameWordsSchema } from './name-words.ts'
import { type NumberWords, numbersSchema } from './numbers.ts'
import { type OrganisationWords, organisationWordsSchema } from './organisation-words.ts'
import { type Organisations, organisationsSchema } from './organisations.ts'
import { type Peoples, peoplesSchema } from './peoples.ts'
import { type PlaceWords, placeWordsSchema } from './place-words.ts'
import { type PopulationWords, populationsSchema } from './populations.ts'
import { type RealisWords, realisSchema } from './realis.ts'
import { type Sources, sourcesSchema } from './sources.ts'
import { type Stances, stancesSchema } from './stances.ts'
import { type TimeWords, timeWordsSchema } from './time-words.ts'
import { type Titles, titlesSchema } from './titles.ts'
import { type TriggerWords, triggersSchema } from './triggers.ts'
import { type WorldRegions, worldRegionsSchema } from './world-regions.ts'

/** Reads the parsed JSON of `lexicon/NAME.json`. Passed in, so that this room needs no disk. */
export type ReadLexicon = (name: string) => unknown

/** Every word list the rules stand on. Each is a JSON file in `lexicon/` with one schema in this folder. */
export interface Lexicons {
  readonly time: TimeWords
  readonly stances: Stances
  readonly sources: Sources
  readonly metrics: MetricWords
  readonly numbers: NumberWords
  readonly populations: PopulationWords
  readonly triggers: TriggerWords
  readonly realis: RealisWords
  readonly cues: Cues
  readonly countries: Countries
  readonly placeWords: PlaceWords
  readonly worldRegions: WorldRegions
  readonly givenNames: GivenNames
  readonly nameWords: NameWords
  readonly titles: Titles
  readonly organisationWords: OrganisationWords
  readonly organisations: Organisations
  readonly peoples: Peoples
  readonly collectives: Collectives
  readonly descriptions: Descriptions
}

/** Checks every lexicon at the door. Throws `LEXICON_INVALID` naming the file and the first fault. */
export function parseLexicons(read: ReadLexicon): Lexicons {
  const load = <T>(name: string, schema: z.ZodType<T>): T => {
    const result = schema.safeParse(read(name))
    if (result.success) return result.data
    const issue = result.error.issues[0]
    throw new AttestError({
      code: 'LEXICON_INVALID',
      component: 'lexicon',
      message: `lexicon/${name}.json: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
      remedy: 'restore the file from the package, or mend it after its schema in src/lexicon',
    })
  }
  return {
    time: load('time-words', timeWordsSchema),
    stances: load('stances', stancesSchema),
    sources: load('sources', sourcesSchema),
    metrics: load('metrics', metricsSchema),
    numbers: load('numbers', numbersSchema),
    populations: load('populations', populationsSchema),
    triggers: load('triggers', triggersSchema),
    realis: load('realis', realisSchema),
    cues: load('cues', cuesSchema),
    countries: load('countries', countriesSchema),
    placeWords: load('place-words', placeWordsSchema),
    worldRegions: load('world-regions', worldRegionsSchema),
    givenNames: load('given-names', givenNamesSchema),
    nameWords: load('name-words', nameWordsSchema),
    titles: load('titles', titlesSchema),
    organisationWords: load('organisation-words', organisationWordsSchema),
    organisations: load('organisations', organisationsSchema),
    peoples: load('peoples', peoplesSchema),
    collectives: load('collectives', collectivesSchema),
    descriptions: load('descriptions', descriptionsSchema),
  }
}

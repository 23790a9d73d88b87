import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Lexicons } from '../../lexicon/lexicons.ts'
import type { Reader } from '../reader.ts'
import { findAttributions } from './attributions.ts'
import { findNames } from './names.ts'
import { findTriggers } from './triggers.ts'

/** The reader without a model: lexicons, grammars and the gazetteer. Fast, and every span can be explained by its rule. */
export const rulesReader = (lexicons: Lexicons, gazetteer: Gazetteer): Reader => ({
  name: 'rules',
  read: async (document) => ({
    attributions: findAttributions(document, lexicons, gazetteer),
    names: findNames(document, lexicons, gazetteer),
    triggers: findTriggers(document, lexicons, gazetteer),
  }),
})

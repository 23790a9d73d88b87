import type { Gazetteer } from './gazetteer.ts'

/** A gazetteer that knows no place: for tests of what does not depend on places. */
export const emptyGazetteer: Gazetteer = {
  lookup: () => [],
  similar: () => [],
  byId: () => null,
  demonym: () => null,
  isPrefix: () => false,
}

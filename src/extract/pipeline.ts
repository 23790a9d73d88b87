import type { Draft } from './draft.ts'
import type { Tools } from './tools.ts'

/** One step of the pipeline: reads the draft, adds its part. Steps are synchronous and pure but for the draft. */
export type Step = (draft: Draft, tools: Tools) => void

/** From a document with its reading to a whole record, in this order. */
export const pipeline: readonly Step[] = [
  // anchorPublication: first, since every relative date counts from the day of publication
  // findDates: before events and figures, which ask what date governs them
  // findPlaces: before actors, so that "Latakia" is taken for a place and not for a person
  // findActors: named actors and their mentions, pronouns last
  // buildStatements: needs the actors; adds the speakers without a name
  // findEvents: needs dates, places, actors and statements
  // findFigures: needs all of the above
  // findResponses: needs statements and events
  // linkStatements: last: which events each statement is about
]

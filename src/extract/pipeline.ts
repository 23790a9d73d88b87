import { findActors } from './actors/find-actors.ts'
import { anchorPublication } from './dates/anchor-publication.ts'
import { findDates } from './dates/find-dates.ts'
import { leaveYearOpen } from './dates/leave-year-open.ts'
import type { Draft } from './draft.ts'
import { findEvents } from './events/find-events.ts'
import { findFigures } from './figures/find-figures.ts'
import { findPlaces } from './places/find-places.ts'
import { findResponses } from './responses/find-responses.ts'
import { findRoles } from './roles/find-roles.ts'
import { buildStatements } from './statements/build-statements.ts'
import { linkStatements } from './statements/link-statements.ts'
import type { Tools } from './tools.ts'

/** One step of the pipeline: reads the draft, adds its part. Steps are synchronous, and pure but for the draft. */
export type Step = (draft: Draft, tools: Tools) => void

/** From a document with its reading to a whole record, in this order. */
export const pipeline: readonly Step[] = [
  anchorPublication, // first: every relative date counts from the day of publication
  findDates, // before events and figures, which ask what date governs them
  findPlaces, // before actors, so that "Florida" is a place and not a person
  findActors, // named actors first, then descriptions and pronouns that stand for them
  buildStatements, // needs the actors; adds the speakers that have no name
  findEvents, // needs dates, places, actors and statements
  findFigures, // needs all of the above
  findResponses, // needs statements and events
  linkStatements, // which events each statement is about
  leaveYearOpen, // after all that counts days
  findRoles, // last: names the states that are known by their officials alone, and nothing before shall take these for somebody who acts
]

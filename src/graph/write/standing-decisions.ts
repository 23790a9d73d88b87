import type { Decision } from '../../review/decision.ts'
import type { Session } from '../port.ts'
import { standingDecisions as query, standingReviews as reviews } from '../read/decisions.ts'
import { overList } from './queries.ts'

/** The decisions on who is who that nobody took back. People take few, so that all are read at once. */
export const standingDecisions = (session: Session): Promise<Decision[]> => session.run(query)

/** The reviews of claims of these articles that nobody took back. */
export const standingReviews = (session: Session, articles: readonly string[]): Promise<Decision[]> =>
  overList(session, reviews, 'keys', articles)

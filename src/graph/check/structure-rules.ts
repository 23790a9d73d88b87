import { z } from 'zod'
import type { Session } from '../port.ts'
import type { Finding } from './finding.ts'

/** Rules that the edges and ids of the whole graph keep. Each has a query in `cypher/check/` that finds the nodes which break it. */
const structureRules = [
  { code: 'ID_NOT_UNIQUE', query: 'duplicate-ids', message: 'more than one node has this id, or a node has none' },
  { code: 'APPEARS_IN_MISSING', query: 'claims-without-article', message: 'does not appear in its article' },
  { code: 'PUBLISHED_BY_MISSING', query: 'articles-without-outlet', message: 'has an outlet and is published by nobody' },
  { code: 'REPORTED_BY_MISSING', query: 'events-without-reporter', message: 'is an event that nobody reports' },
  { code: 'CANONICAL_UNSET', query: 'canonical-unset', message: 'says of no node that it stands for it' },
  { code: 'SAME_AS_MISSING', query: 'canonical-without-link', message: 'has no SAME_AS to the node that stands for it' },
  { code: 'DECISION_MISSING', query: 'links-without-decision', message: 'has a SAME_AS by a decision that does not stand' },
  { code: 'REVIEW_MISSING', query: 'reviews-without-decision', message: 'is reviewed by a decision that does not stand' },
  { code: 'SAME_AS_NOT_FLAT', query: 'links-not-flat', message: 'has a SAME_AS to a node that does not stand for it' },
] as const

/** More than this many nodes that break one rule say no more about the graph. */
const mostFindings = 100

const broken = z.object({ id: z.string() })

/** Where the graph breaks a rule of structure, rule by rule; at most a hundred findings for each label a rule looks at. */
export async function* structureFindings(session: Session): AsyncGenerator<Finding> {
  for (const { code, query, message } of structureRules) {
    for (const { id } of await session.run({ name: `check/${query}`, row: broken }, { limit: mostFindings })) yield { code, id, message }
  }
}

import { groupBy } from '../../group-by.ts'
import { holds } from '../../review/reviewed-claims.ts'
import type { Session } from '../port.ts'
import { type DecisionNode, decisionClaims } from './decisions.ts'
import { canonicalIds } from './nodes.ts'

/** What became of a review that stands. */
export interface ReviewState {
  /** Ids of the claims it is about now. */
  readonly claims: readonly string[]
  /** Why it no longer says anything of the text that stands; null where it does. */
  readonly lost: string | null
}

/** What became of reviews, by decision's id; those that were taken back, and decisions on who is who, are left out. */
export async function reviewStates(session: Session, decisions: readonly DecisionNode[]): Promise<ReadonlyMap<string, ReviewState>> {
  const reviews = decisions.filter(({ review, undoneBy }) => review !== null && undoneBy === null)
  if (reviews.length === 0) return new Map()
  const [claims, articles] = await Promise.all([
    session.run(decisionClaims, { keys: reviews.map(({ id }) => id) }),
    session.run(canonicalIds, { keys: [...new Set(reviews.map(({ review }) => review?.about.article ?? ''))] }),
  ])
  const claimsOf = groupBy(claims, ({ key }) => key)
  const loaded = new Set(articles.map(({ key }) => key))
  return new Map(
    reviews.map((decision) => {
      const own = (claimsOf.get(decision.id) ?? []).map(({ entry }) => entry.properties)
      const { label, article } = decision.review?.about ?? { label: 'Figure' as const, article: '' }
      const standing = own.filter(({ knownUntil }) => knownUntil === null)
      const lost = !loaded.has(article)
        ? 'its article is not loaded'
        : own.length === 0
          ? `no ${label.toLowerCase()} stands on its words`
          : standing.length === 0
            ? 'the latest text of its article has no such claim'
            : standing.some((properties) => holds(decision, label, properties))
              ? null
              : 'its words are read otherwise now'
      return [decision.id, { claims: own.map(({ id }) => id).sort(), lost }]
    }),
  )
}

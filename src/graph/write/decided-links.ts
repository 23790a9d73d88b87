import type { DecidedIdentity } from '../../review/decided-identities.ts'
import type { Write } from './queries.ts'
import { edge } from './rows.ts'

/** How a node is joined to the one that stands for it, as the graph has it now. */
export interface Link {
  readonly id: string
  readonly canonical: string
  readonly reason: string | null
  readonly score: number | null
  /** Id of the decision that it is by, null for the machine's. */
  readonly decision: string | null
}

/** Rewrites the links that are not as they should be, by the queries of one label. */
export function relinked(
  label: 'actor' | 'place' | 'event',
  identities: readonly DecidedIdentity[],
  links: ReadonlyMap<string, Link>,
): Write[] {
  const stale = identities.filter(({ id, canonical, reason, score, decision }) => {
    const now = links.get(id)
    if (now?.canonical !== canonical || now.reason !== reason || now.decision !== (decision?.id ?? null)) return true
    return id !== canonical && now.score !== score
  })
  const linked = stale.filter(({ id, canonical }) => id !== canonical)
  return [
    { query: `${label}-unlink`, ids: stale.map(({ id }) => id) },
    { query: `${label}-canonical`, rows: stale.map(({ id, canonical }) => ({ id, canonical })) },
    { query: `${label}-same-as`, rows: linked.map((identity) => edge(identity.id, identity.canonical, linkOf(identity))) },
  ]
}

const linkOf = ({ reason, score, decision }: DecidedIdentity) => ({
  reason,
  score,
  ...(decision === null ? {} : { decision: decision.id, by: decision.by, at: decision.at, note: decision.note }),
})

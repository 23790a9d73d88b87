import { z } from 'zod'
import { groupBy } from '../../group-by.ts'
import { type ClaimLabel, claimLabels } from '../../review/claim-review.ts'
import { type ReviewedClaim, reviewedClaims, type StandingClaim, unreviewed } from '../../review/reviewed-claims.ts'
import type { Session } from '../port.ts'
import type { ArticleParts } from './article-parts.ts'
import type { Admitted } from './article-rulings.ts'
import { overList, type Write } from './queries.ts'
import type { NodeRow, Properties } from './rows.ts'
import { standingReviews } from './standing-decisions.ts'

const texts = { name: 'write/texts-of-articles', row: z.object({ base: z.string(), id: z.string(), text: z.string() }) }
const claims = {
  name: 'write/claims-of-articles',
  row: z.object({ article: z.string(), label: z.enum(claimLabels), properties: z.record(z.string(), z.unknown()) }),
}

/** What is said of a claim, as properties beside what the machine read. */
const reviewOf = ({ verdict, reviews }: ReviewedClaim): Properties => ({
  verdict,
  reviews: reviews.length === 0 ? null : reviews.join(' '),
})

/** New articles with what people decided of their words before, in this graph or another. */
export async function withReviews(
  session: Session,
  admitted: readonly Admitted[],
  parts: readonly ArticleParts[],
): Promise<readonly ArticleParts[]> {
  const bases = admitted.map(({ item, revisionOf }) => revisionOf ?? item.article.id)
  const decisions = groupBy(await standingReviews(session, [...new Set(bases)]), ({ review }) => review?.about.article ?? '')
  return parts.map((part, index) => {
    const own = decisions.get(bases[index] ?? '')
    if (own === undefined) return part
    const { statements, figures, events } = part
    const standing = [...claimsIn('Statement', statements), ...claimsIn('Figure', figures), ...claimsIn('Event', events)]
    const said = reviewedClaims(admitted[index]?.item.article.text ?? '', standing, own)
    const told = <Row extends NodeRow>(row: Row): Row => {
      const reviewed = said.get(row.id)
      return reviewed === undefined ? row : { ...row, props: { ...row.props, ...reviewOf(reviewed) } }
    }
    return { ...part, statements: statements.map(told), figures: figures.map(told), events: events.map(told) }
  })
}

const claimsIn = (label: ClaimLabel, rows: readonly NodeRow[]): StandingClaim[] =>
  rows.map(({ id, props }) => claimOf(label, { ...props, id }))

const spanned = z.object({ id: z.string(), start: z.number(), end: z.number() })
const claimOf = (label: ClaimLabel, properties: Readonly<Record<string, unknown>>): StandingClaim => ({
  ...spanned.parse(properties),
  label,
  properties,
})

const queries: Readonly<Record<ClaimLabel, string>> = { Statement: 'statement-reviews', Figure: 'figure-reviews', Event: 'event-reviews' }

/** What has to be rewritten of the claims of some articles, by their first ids, for the decisions that stand to hold. */
export async function reviewWrites(session: Session, articles: readonly string[]): Promise<Write[]> {
  if (articles.length === 0) return []
  const [decisions, found] = await Promise.all([standingReviews(session, articles), overList(session, texts, 'ids', articles)])
  const standing = await overList(
    session,
    claims,
    'ids',
    found.map(({ id }) => id),
  )
  const claimsOf = groupBy(standing, ({ article }) => article)
  const decisionsOf = groupBy(decisions, ({ review }) => review?.about.article ?? '')
  const rows = found.flatMap(({ base, id, text }) => {
    const own = (claimsOf.get(id) ?? []).map(({ label, properties }) => claimOf(label, properties))
    const said = reviewedClaims(text, own, decisionsOf.get(base) ?? [])
    return own.flatMap((claim) => {
      const row = { id: claim.id, verdict: null, reviews: null, ...reviewOf(said.get(claim.id) ?? unreviewed) }
      const stands = (claim.properties.verdict ?? null) === row.verdict && (claim.properties.reviews ?? null) === row.reviews
      return stands ? [] : [{ label: claim.label, row }]
    })
  })
  return claimLabels.map((label) => ({ query: queries[label], rows: rows.flatMap((one) => (one.label === label ? [one.row] : [])) }))
}

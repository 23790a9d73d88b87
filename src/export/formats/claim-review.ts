import type { Dossier } from '../pack/dossier.ts'
import { evidenceAt } from '../pack/evidence.ts'
import { separated } from '../pack/separated.ts'

/** What can be so or not so. */
const reviewable: readonly string[] = ['assert', 'deny', 'accuse']

/**
 * schema.org's ClaimReview, one for each figure and each statement that asserts, denies or accuses: drafts for a fact-checker, with the claim,
 * who makes it and where it stands. No review has a rating: a verdict is a person's.
 */
export const claimReview = (dossiers: AsyncIterable<Dossier>): AsyncGenerator<string> =>
  separated('{"@context":"https://schema.org","@graph":[\n', reviews(dossiers), '\n]}\n')

async function* reviews(dossiers: AsyncIterable<Dossier>): AsyncGenerator<object[]> {
  for await (const dossier of dossiers) {
    yield [
      ...dossier.statements
        .filter(({ stance }) => reviewable.includes(stance))
        .map((one) => reviewOf(dossier, { ...one, claim: one.content, author: one.assertedBy, keywords: [one.stance, one.certainty] })),
      ...dossier.figures.map((one) =>
        reviewOf(dossier, { ...one, claim: one.name, author: one.claimedBy, keywords: [one.metric, one.group, one.comparator] }),
      ),
    ]
  }
}

interface Claim {
  readonly id: string
  readonly claim: string
  readonly author: Dossier['outlet']
  readonly keywords: readonly string[]
  readonly start: number
  readonly end: number
}

const reviewOf = (dossier: Dossier, { id, claim, author, keywords, start, end }: Claim) => ({
  ...{ '@type': 'ClaimReview', identifier: id, claimReviewed: claim },
  author: { '@type': 'SoftwareApplication', name: 'Attest' },
  itemReviewed: {
    '@type': 'Claim',
    keywords,
    ...(author === null
      ? {}
      : { author: { '@type': author.kind === 'PERSON' || author.kind === 'WITNESS' ? 'Person' : 'Organization', name: author.name } }),
    appearance: articleOf(dossier, evidenceAt(dossier, { start, end })),
  },
})

function articleOf({ article }: Dossier, { words, start, end, textSha256 }: ReturnType<typeof evidenceAt>) {
  const property = (propertyID: string, value: string | number) => ({ '@type': 'PropertyValue', propertyID, value })
  return {
    '@type': 'NewsArticle',
    ...(article.title === null ? {} : { headline: article.title }),
    ...(article.url === null ? {} : { url: article.url }),
    ...(article.publishedAt === null ? {} : { datePublished: article.publishedAt }),
    ...(article.outlet === null ? {} : { publisher: { '@type': 'Organization', name: article.outlet } }),
    identifier: [property('articleId', article.id), property('textSha256', textSha256)],
    hasPart: { '@type': 'Quotation', text: words, identifier: [property('start', start), property('end', end)] },
  }
}

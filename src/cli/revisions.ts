import type { Command } from 'commander'
import { z } from 'zod'
import { AttestError } from '../errors.ts'
import { answer } from './answer.ts'
import { describe, jsonOption } from './command.ts'
import { plain } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

const revisionsFragment = /* GraphQL */ `
  fragment Texts on Article {
    id
    title
    outlet
    revisions {
      article { id }
      knownFrom
      knownUntil
      silent
      changes { kind before { ...Claim } after { ...Claim } }
    }
  }
  fragment Claim on ArticleClaim {
    __typename
    ... on Figure { id raw metric group claimedBy { name } }
    ... on Statement { id content assertedBy { name } }
  }
`

const revisedQuery = /* GraphQL */ `
  query Revised { revised: revisedArticles(first: 100) { ...Texts } }
  ${revisionsFragment}
`

const ofArticleQuery = /* GraphQL */ `
  query RevisionsOf($id: ID!) { article(id: $id) { ...Texts } }
  ${revisionsFragment}
`

const named = z.object({ name: z.string() }).nullish()
const claimShape = z.union([
  z.object({ __typename: z.literal('Figure'), id: z.string(), raw: z.string(), metric: z.string(), group: z.string(), claimedBy: named }),
  z.object({ __typename: z.literal('Statement'), id: z.string(), content: z.string(), assertedBy: named }),
])
type Claim = z.output<typeof claimShape>

const textsShape = z.object({
  id: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  revisions: z.array(
    z.object({
      article: z.object({ id: z.string() }),
      knownFrom: z.string().nullable(),
      knownUntil: z.string().nullable(),
      silent: z.boolean(),
      changes: z.array(
        z.object({ kind: z.enum(['ADDED', 'DROPPED', 'CHANGED']), before: claimShape.nullable(), after: claimShape.nullable() }),
      ),
    }),
  ),
})
export type RevisedTexts = z.output<typeof textsShape>
type RevisionAnswer = RevisedTexts['revisions'][number]

/** One block an article, one paragraph a text: from when it stood, whether it changed in silence, and a line or two for each change. */
export function revisionLines(articles: readonly RevisedTexts[]): string {
  if (articles.length === 0) return 'No article was loaded with more than one text.'
  return articles
    .map(({ title, outlet, id, revisions }) =>
      [`${plain(title ?? id)}${outlet === null ? '' : ` — ${plain(outlet)}`}`, ...revisions.flatMap(textLines)].join('\n'),
    )
    .join('\n\n')
}

function textLines({ article, knownFrom, knownUntil, silent, changes }: RevisionAnswer, index: number): string[] {
  const stood = `${knownFrom ?? 'an unknown moment'}${knownUntil === null ? ' on' : ` to ${knownUntil}`}`
  const how = index === 0 ? 'first text' : silent ? 'changed in silence' : changes.length === 0 ? 'no claim changed' : 'changed'
  return [`  ${plain(article.id)}  from ${stood}: ${how}`, ...changes.flatMap(changeLines)]
}

function changeLines({ kind, before, after }: RevisionAnswer['changes'][number]): string[] {
  return [
    ...(before === null ? [] : [`    ${kind === 'CHANGED' ? '~' : '-'} ${wordsOf(before)}`]),
    ...(after === null ? [] : [`    ${kind === 'CHANGED' ? '→' : '+'} ${wordsOf(after)}`]),
  ]
}

function wordsOf(claim: Claim): string {
  return claim.__typename === 'Figure'
    ? `“${plain(claim.raw)}” (${claim.metric.toLowerCase()}, ${claim.claimedBy?.name ?? 'own voice'})`
    : `${claim.assertedBy?.name ?? 'nobody named'}: “${plain(claim.content)}”`
}

/** `attest revisions`: articles that came again with another text, and what that changed in their claims. */
export const revisionsCommand = (terminal: Terminal): Command =>
  describe({
    name: 'revisions',
    summary: 'show articles that came again with another text, and which claims that changed',
    examples: [
      ['attest revisions', 'all of them, the latest change first'],
      ['attest revisions --silent', 'only those that changed a claim without a word about it'],
      ['attest revisions harbour-2031-04-02', 'all texts of one article'],
    ],
  })
    .argument('[article]', 'the id of an article, of whichever of its texts')
    .option('--silent', 'only articles with a text that changed in silence')
    .addOption(jsonOption())
    .action((id: string | undefined, options: { silent?: boolean; json?: boolean }, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const found =
          id === undefined
            ? (await answer(graph, revisedQuery, {}, z.object({ revised: z.array(textsShape) }))).revised
            : [(await answer(graph, ofArticleQuery, { id }, z.object({ article: textsShape.nullable() }))).article ?? notFound(id)]
        const shown = options.silent === true ? found.filter(({ revisions }) => revisions.some(({ silent }) => silent)) : found
        print(terminal, options.json === true ? JSON.stringify(shown) : revisionLines(shown))
      }),
    )

function notFound(id: string): never {
  throw new AttestError({
    code: 'CLI_NOT_FOUND',
    component: 'cli/revisions',
    message: `no article has the id “${id}”`,
    remedy: 'list those with several texts: attest revisions',
  })
}

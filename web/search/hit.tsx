import { z } from 'zod'
import { linkTo } from '../address/address.ts'
import { wordsOfKind } from '../show/words.ts'

const hit = z.object({
  node: z.object({ __typename: z.string(), id: z.string(), caption: z.string(), metric: z.string().optional() }),
  highlights: z.array(z.object({ before: z.string(), words: z.string(), after: z.string() })),
})
type HitAnswer = z.infer<typeof hit>

/** What `search.graphql` answers. */
export const searchAnswer = z.object({
  search: z.object({ nodes: z.array(hit), pageInfo: z.object({ hasNextPage: z.boolean() }) }),
})

/** Where a node is looked at, or null where no view shows its kind. */
export function viewOf({ __typename, id, metric }: HitAnswer['node']): string | null {
  if (__typename === 'Event') return linkTo('/timeline', { event: id })
  if (__typename === 'Place') return linkTo('/timeline', { place: id })
  if (__typename === 'Actor') return linkTo('/timeline', { actor: id })
  if (__typename === 'Figure' && metric !== undefined) return linkTo('/tolls', { metric, point: id })
  if (__typename === 'Article') return linkTo('/reader', { article: id })
  // The id of a statement names its article, which may have colons of its own: s:ARTICLE:START-END.
  if (__typename === 'Statement') return linkTo('/reader', { article: id.slice(2, id.lastIndexOf(':')), claim: id })
  return null
}

/** What stands before words of a text, after what was shown of it before: what is left out between them is told once. */
const joined = (former: string | undefined, before: string): string =>
  former?.endsWith('…') === true && before.startsWith('…') ? ` ${before.slice(1)}` : before

/** One thing that was found: its name, its kind, and the words that match. */
export function Hit({ node, highlights }: HitAnswer) {
  const view = viewOf(node)
  return (
    <li class="hit">
      <p class="hit-head">
        {view === null ? (
          <bdi>{node.caption}</bdi>
        ) : (
          <a href={view} dir="auto">
            {node.caption}
          </a>
        )}
      </p>
      <p class="hit-ways small">
        <span class="tag">{wordsOfKind(node.__typename)}</span>
        {(node.__typename === 'Figure' || node.__typename === 'Statement') && (
          <a href={linkTo('/trace', { claim: node.id })} aria-label={`its way: ${node.caption}`}>
            its way
          </a>
        )}
        <a href={linkTo('/graph', { node: node.id })} aria-label={`in the graph: ${node.caption}`}>
          in the graph
        </a>
      </p>
      <p class="hit-words reported" dir="auto">
        {highlights.map(({ before, words, after }, index) => (
          <span key={index}>
            {joined(highlights[index - 1]?.after, before)}
            <mark>{words}</mark>
            {after}
          </span>
        ))}
      </p>
    </li>
  )
}

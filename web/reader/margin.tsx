import { withParams } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { Name } from '../show/name.tsx'
import { wordsOfKind } from '../show/words.ts'
import type { ReadArticle } from './answers.ts'
import type { Passage } from './passages.ts'

/** Articles that are named beside one paragraph. */
const mostPassages = 3

interface MarginProps {
  readonly article: ReadArticle
  /** Of the claims and passages that begin beside it, in order. */
  readonly ids: readonly string[]
  /** The claims and passages that are looked at. */
  readonly chosen: readonly (string | null)[]
  /** What other articles have as well. */
  readonly passages: readonly Passage[]
  point(id: string | null): void
}

/** Who speaks beside a paragraph, through whom, what is counted there, and which articles have the same words: each leads on. */
export function Margin({ article, ids, chosen, passages, point }: MarginProps) {
  const address = useAddress()
  const claims = ids.flatMap((id) => noteOf(article, id) ?? [])
  const here = passages.filter(({ id }) => ids.includes(id))
  const notes: readonly Note[] = [...claims, ...here.slice(0, mostPassages)]
  if (notes.length === 0) return <div />
  return (
    <ul class="reader-margin small">
      {notes.map(({ id, who, what, other, verdict }) => (
        <li key={id} class={other === undefined ? undefined : 'reader-as-in'}>
          {other !== undefined && <span class="soft">as in </span>}
          <a
            href={withParams(address, other === undefined ? { claim: id, with: null } : { claim: null, with: other })}
            aria-current={chosen.includes(id) ? 'true' : undefined}
            onMouseEnter={() => point(id)}
            onMouseLeave={() => point(null)}
            onFocus={() => point(id)}
            onBlur={() => point(null)}
          >
            <Name>{who}</Name>
          </a>{' '}
          <span class="soft">{what}</span>
          {verdict != null && <span class="tag reader-verdict">{wordsOfKind(verdict)}</span>}
        </li>
      ))}
      {here.length > mostPassages && <li class="soft">{`and in ${here.length - mostPassages} more`}</li>}
    </ul>
  )
}

interface Note {
  readonly id: string
  readonly who: string
  readonly what: string
  /** What a person said of it last. */
  readonly verdict?: string | null
  /** The article that has the same passage, where it is a passage's. */
  readonly other?: string
}

function noteOf({ statements, figures, outlet }: ReadArticle, id: string): Note | null {
  const statement = statements.nodes.find((one) => one.id === id)
  if (statement !== undefined) {
    const chain = [...statement.reportedBy.map(({ actor }) => actor.name).toReversed(), statement.assertedBy?.name ?? 'nobody named']
    return { id, who: chain.join(' ← '), what: wordsOfKind(statement.stance), verdict: statement.verdict }
  }
  const figure = figures.nodes.find((one) => one.id === id)
  return figure === undefined
    ? null
    : { id, who: figure.claimedBy?.name ?? outlet ?? 'own voice', what: figure.caption, verdict: figure.verdict }
}

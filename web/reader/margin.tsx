import { withParams } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { Name } from '../show/name.tsx'
import { wordsOfKind } from '../show/words.ts'
import type { ReadArticle } from './answers.ts'

interface MarginProps {
  readonly article: ReadArticle
  /** Of the claims that begin beside it, in order. */
  readonly ids: readonly string[]
  readonly chosen: string | null
  point(id: string | null): void
}

/** Who speaks beside a paragraph, through whom, and what is counted there: each leads to the way it came. */
export function Margin({ article, ids, chosen, point }: MarginProps) {
  const address = useAddress()
  const notes = ids.flatMap((id) => noteOf(article, id) ?? [])
  if (notes.length === 0) return <div />
  return (
    <ul class="reader-margin small">
      {notes.map(({ id, who, what }) => (
        <li key={id}>
          <a
            href={withParams(address, { claim: id })}
            aria-current={id === chosen ? 'true' : undefined}
            onMouseEnter={() => point(id)}
            onMouseLeave={() => point(null)}
            onFocus={() => point(id)}
            onBlur={() => point(null)}
          >
            <Name>{who}</Name>
          </a>{' '}
          <span class="soft">{what}</span>
        </li>
      ))}
    </ul>
  )
}

interface Note {
  readonly id: string
  readonly who: string
  readonly what: string
}

function noteOf({ statements, figures, outlet }: ReadArticle, id: string): Note | null {
  const statement = statements.nodes.find((one) => one.id === id)
  if (statement !== undefined) {
    const chain = [...statement.reportedBy.map(({ actor }) => actor.name).toReversed(), statement.assertedBy?.name ?? 'nobody named']
    return { id, who: chain.join(' ← '), what: wordsOfKind(statement.stance) }
  }
  const figure = figures.nodes.find((one) => one.id === id)
  return figure === undefined ? null : { id, who: figure.claimedBy?.name ?? outlet ?? 'own voice', what: figure.caption }
}

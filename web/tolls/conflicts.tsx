import { useState } from 'preact/hooks'
import type { Change } from '../address/location.ts'
import { Skeleton } from '../show/skeleton.tsx'
import { counted, wholeNumber, wordsOfKind } from '../show/words.ts'
import type { Relation } from './answers.ts'

const fewListed = 6

/** Where sources contradict each other, of what kind that is and why. */
export function Conflicts({ relations, loading, change }: { relations: readonly Relation[]; loading: boolean; change: Change }) {
  const [whole, setWhole] = useState(false)
  const contradictions = relations.filter(({ contradiction }) => contradiction !== null)
  return (
    <section class="conflicts">
      <h2>{loading ? 'Contradictions' : headingOf(contradictions)}</h2>
      {loading && <Skeleton lines={12} />}
      <ul>
        {contradictions
          .slice(0, whole ? contradictions.length : fewListed)
          .map(({ contradiction, reason, from, to, fromSource, toSource }) => (
            <li key={`${from.id} ${to.id}`}>
              <span class={contradiction === 'CONFLICT' ? 'tag tag-conflict' : 'tag'}>{wordsOfKind(contradiction ?? '')}</span>
              <p>
                <Side caption={from.caption} source={fromSource} show={() => change({ point: from.id })} />
                <span class="soft"> against </span>
                <Side caption={to.caption} source={toSource} show={() => change({ point: to.id })} />
                <span class="soft reason">{reason}</span>
              </p>
            </li>
          ))}
      </ul>
      {contradictions.length > fewListed && (
        <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Show fewer' : `Show all ${contradictions.length}, the gravest first`}
        </button>
      )}
    </section>
  )
}

/** “2 open conflicts, 12 pairs that differ for a reason”. */
function headingOf(contradictions: readonly Relation[]): string {
  const open = contradictions.filter(({ contradiction }) => contradiction === 'CONFLICT').length
  const explained = contradictions.length - open
  const parts = [
    open === 0 ? 'No open conflict' : counted(open, 'open conflict'),
    ...(explained === 0 ? [] : [`${wholeNumber(explained)} ${explained === 1 ? 'pair that differs' : 'pairs that differ'} for a reason`]),
  ]
  return parts.join(', ')
}

const Side = ({ caption, source, show }: { caption: string; source: { name: string } | null; show: () => void }) => (
  <button type="button" class="as-link" onClick={show}>
    <bdi>{source?.name ?? 'unknown outlet'}</bdi>: <bdi>{caption}</bdi>
  </button>
)

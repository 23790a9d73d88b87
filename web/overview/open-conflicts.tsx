import { useAnswer } from '../api/use-answer.ts'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { counted, wholeNumber } from '../show/words.ts'
import { ConflictRow } from './conflict-row.tsx'
import document from './open-conflicts.graphql?raw'
import { conflictsAnswer, type OverviewAnswer } from './overview-answer.ts'

type Reported = OverviewAnswer['mostReported']

/** Numbers of the dead that exclude each other, the latest first; where there are too many to compare, those of the most reported events. */
export function OpenConflicts({ mostReported }: { mostReported: Reported }) {
  const { answer, fault, retry } = useAnswer('open conflicts', document, {}, conflictsAnswer)
  const tooMany = fault?.code === 'QUERY_TOO_LARGE'
  return (
    <section>
      <h2>Open conflicts</h2>
      {fault !== null && !tooMany && <FaultNotice fault={fault} retry={retry} />}
      {tooMany && <OfMostReported events={mostReported.slice(0, 5)} />}
      {answer === null && fault === null && <Skeleton lines={6} />}
      {answer?.contradictions.totalCount === 0 && <p class="soft">No two numbers of people killed exclude each other.</p>}
      <ul class="rows">
        {answer?.contradictions.nodes.toReversed().map((conflict) => (
          <ConflictRow key={`${conflict.from.id} ${conflict.to.id}`} conflict={conflict} />
        ))}
      </ul>
      {answer !== null && (answer.explained.totalCount > 0 || answer.contradictions.totalCount > answer.contradictions.nodes.length) && (
        <p>
          <a href="/tolls">{restOf(answer)}</a>
        </p>
      )}
    </section>
  )
}

/** What the tolls have beyond the rows: "All 12 conflicts, and 28 pairs that differ for a reason". */
function restOf({ contradictions, explained }: ReturnType<typeof conflictsAnswer.parse>): string {
  const all = contradictions.totalCount > contradictions.nodes.length ? [`All ${counted(contradictions.totalCount, 'conflict')}`] : []
  const differing =
    explained.totalCount > 0
      ? [`${wholeNumber(explained.totalCount)} ${explained.totalCount === 1 ? 'pair that differs' : 'pairs that differ'} for a reason`]
      : []
  return [...all, ...differing].join(', and ')
}

const OfMostReported = ({ events }: { events: Reported }) => (
  <>
    <p class="soft">
      There are more numbers here than can be compared at once. These are of the events that most report; choose others in the{' '}
      <a href="/tolls">tolls</a>.
    </p>
    {events.map(({ id, caption }) => (
      <OfEvent key={id} id={id} caption={caption} />
    ))}
  </>
)

/** The conflicts of one event; nothing where it has none, or itself more numbers than can be compared. */
function OfEvent({ id, caption }: { id: string; caption: string }) {
  const { answer } = useAnswer(`conflicts of ${caption}`, document, { event: id, last: 2 }, conflictsAnswer)
  if (answer === null || answer.contradictions.nodes.length === 0) return null
  return (
    <>
      <h3 dir="auto">{caption}</h3>
      <ul class="rows">
        {answer.contradictions.nodes.toReversed().map((conflict) => (
          <ConflictRow key={`${conflict.from.id} ${conflict.to.id}`} conflict={conflict} />
        ))}
      </ul>
    </>
  )
}

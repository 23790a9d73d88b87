import { linkTo } from '../address/address.ts'
import { useAnswer } from '../api/use-answer.ts'
import { ComparisonFault } from '../show/comparison-fault.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { counted } from '../show/words.ts'
import document from './open-conflicts.graphql?raw'
import { conflictsAnswer } from './overview-answer.ts'

/** Numbers of the dead that exclude each other, the latest first. */
export function OpenConflicts() {
  const { answer, fault, retry } = useAnswer('open conflicts', document, {}, conflictsAnswer)
  const conflicts = answer?.contradictions
  return (
    <section>
      <h2>Open conflicts</h2>
      {fault !== null && <ComparisonFault fault={fault} retry={retry} />}
      {conflicts === undefined && fault === null && <Skeleton lines={6} />}
      {conflicts?.totalCount === 0 && <p class="soft">No two numbers of people killed exclude each other.</p>}
      <ul class="rows">
        {conflicts?.nodes.toReversed().map(({ reason, from, to, fromSource, toSource }) => (
          <li key={`${from.id} ${to.id}`}>
            <span class="tag tag-conflict">conflict</span>
            <span>
              <a href={linkTo('/tolls', { point: from.id })} dir="auto">{`${fromSource?.name ?? 'unknown outlet'}: ${from.caption}`}</a>
              <span class="soft"> against </span>
              <a href={linkTo('/tolls', { point: to.id })} dir="auto">{`${toSource?.name ?? 'unknown outlet'}: ${to.caption}`}</a>
              <span class="reason-line soft small">{reason}</span>
            </span>
          </li>
        ))}
      </ul>
      {conflicts !== undefined && conflicts.totalCount > conflicts.nodes.length && (
        <p>
          <a href="/tolls">{`All ${counted(conflicts.totalCount, 'conflict')}`}</a>
        </p>
      )}
    </section>
  )
}

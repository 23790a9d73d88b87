import { linkTo } from '../address/address.ts'
import { useAnswer } from '../api/use-answer.ts'
import { EmptyNotice } from '../show/empty-notice.tsx'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { originsInWords } from '../show/words.ts'
import document from './beginning.graphql?raw'
import { beginningAnswer } from './graph-answer.ts'

/** Where a look at the graph may begin. */
export function Beginning() {
  const { answer, fault, retry } = useAnswer('where to begin', document, {}, beginningAnswer)
  if (fault !== null) return <FaultNotice fault={fault} retry={retry} />
  if (answer === null) return <Skeleton lines={9} />
  if (answer.mostReported.length === 0)
    return (
      <EmptyNotice title="There is nothing to stand in the centre yet">
        <p>
          <a href="/">The overview</a> says how articles are loaded.
        </p>
      </EmptyNotice>
    )
  return (
    <section>
      <h2>Find a name or words above, or begin with what is most reported</h2>
      <ol class="rows">
        {answer.mostReported.map(({ id, caption, origins }) => (
          <li key={id}>
            <span class="number soft">{originsInWords(origins)}</span>
            <a href={linkTo('/graph', { node: id })} dir="auto">
              {caption}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

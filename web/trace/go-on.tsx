import { linkTo } from '../address/address.ts'
import { publishedOn } from '../show/days.ts'
import { InNeo4jBrowser } from '../show/in-neo4j-browser.tsx'
import { Name } from '../show/name.tsx'
import type { TraceAnswer } from './trace-answer.ts'

const mostListed = 12

interface GoOnProps {
  readonly trace: TraceAnswer
  /** The address of Neo4j Browser with this way; null where there is none. */
  readonly inBrowser: string | null
}

/** Where each step and each voice of the picture is looked at. */
export function GoOn({ trace: { subject, hops, independentOrigins }, inBrowser }: GoOnProps) {
  const article = hops.find(({ kind }) => kind === 'ARTICLE')?.node
  const voices = hops.filter(({ kind }) => kind === 'SPEAKER' || kind === 'RELAY').toReversed()
  const others = independentOrigins.flatMap(({ actor, figures }) => figures.map((figure) => ({ ...figure, actor })))
  const elsewhere = others.filter(({ id }) => id !== subject.id)
  return (
    <aside class="go-on" aria-label="Go on from here">
      <h2>Go on from here</h2>
      <ul>
        {article !== undefined && (
          <li>
            <a href={linkTo('/reader', { article: article.id, claim: subject.id })} dir="auto">
              {article.caption}
            </a>{' '}
            <span class="soft">in the reader</span>
          </li>
        )}
        {subject.__typename === 'Figure' && (
          <li>
            <a href={linkTo('/tolls', { metric: subject.metric, point: subject.id })}>Among the tolls</a>
          </li>
        )}
        <li>
          <a href={linkTo('/graph', { node: subject.id })}>In the graph</a>
        </li>
        {inBrowser !== null && (
          <li>
            <InNeo4jBrowser address={inBrowser} />
          </li>
        )}
        {voices.map(({ node }) => (
          <li key={node.id}>
            <a href={linkTo('/timeline', { by: node.id })}>
              <Name>{node.caption}</Name>
            </a>{' '}
            <span class="soft">what it reported</span>
          </li>
        ))}
        {subject.__typename === 'Statement' &&
          subject.about.map(({ id, caption }) => (
            <li key={id}>
              <a href={linkTo('/timeline', { event: id })} dir="auto">
                {caption}
              </a>{' '}
              <span class="soft">the event it tells of</span>
            </li>
          ))}
      </ul>
      {elsewhere.length > 0 && (
        <>
          <h2>The same number elsewhere</h2>
          <ul>
            {elsewhere.slice(0, mostListed).map(({ id, raw, appearsIn, actor }) => (
              <li key={id}>
                <a href={linkTo('/trace', { claim: id })}>
                  <Name>{appearsIn.outlet ?? appearsIn.caption}</Name>: <Name>{raw}</Name>
                </a>{' '}
                <span class="soft">
                  {[publishedOn(appearsIn) ?? [], 'on the word of '].flat().join(', ')}
                  <Name>{actor.name}</Name>
                </span>
              </li>
            ))}
          </ul>
          {elsewhere.length > mostListed && <p class="soft">{`and ${elsewhere.length - mostListed} more`}</p>}
        </>
      )}
    </aside>
  )
}

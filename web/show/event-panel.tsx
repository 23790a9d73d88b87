import { z } from 'zod'
import { linkTo } from '../address/address.ts'
import { useAnswer } from '../api/use-answer.ts'
import { articleHead } from './article-head.ts'
import { eventDays } from './days.ts'
import { EmptyNotice } from './empty-notice.tsx'
import document from './event-panel.graphql?raw'
import { Name } from './name.tsx'
import { Panel } from './panel.tsx'
import { Reported } from './reported-words.tsx'
import { counted, wordsOfKind } from './words.ts'
import './event-panel.css'

const named = z.object({ id: z.string(), name: z.string() })
const eventShape = z.object({
  id: z.string(),
  caption: z.string(),
  type: z.string(),
  realis: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  yearlessDay: z.string().nullable(),
  day: z.string().nullable(),
  origins: z.number(),
  locatedIn: z.array(named),
  reportedBy: z.object({
    totalCount: z.number(),
    edges: z.array(z.object({ node: named, article: articleHead, evidence: z.object({ words: z.string(), sentence: z.string() }) })),
  }),
  figures: z.object({ nodes: z.array(z.object({ id: z.string(), caption: z.string() })) }),
})
const panelAnswer = z.object({ node: z.union([eventShape, z.looseObject({}).transform(() => null)]).nullable() })

/** One event in words: who reported it, where, in which words. */
export function EventPanel({ id, close }: { id: string; close: () => void }) {
  const asking = useAnswer('the event', document, { id }, panelAnswer)
  const { fault, loading } = asking
  const shown = loading ? null : (asking.answer?.node ?? null)
  return (
    <Panel name="Event" shown={shown} asking={asking} close={close}>
      {!loading && fault === null && shown === null && <EmptyNotice title="There is no event of this address" />}
      {shown !== null && <EventBody event={shown} />}
    </Panel>
  )
}

const EventBody = ({ event }: { event: z.infer<typeof eventShape> }) => (
  <>
    <p class="soft">
      <span class="tag">{wordsOfKind(event.type)}</span> <span class="tag">{wordsOfKind(event.realis)}</span> {eventDays(event)}
      {event.locatedIn.map(({ id, name }) => (
        <span key={id}>
          {' · '}
          <a href={linkTo('/timeline', { place: id })}>
            <Name>{name}</Name>
          </a>
        </span>
      ))}
    </p>
    <h3>{event.origins === 0 ? 'No source is named' : `On the word of ${counted(event.origins, 'independent origin')}`}</h3>
    <ul class="reports">
      {event.reportedBy.edges.map(({ node, article, evidence }) => (
        <li key={`${node.id} ${article.id}`}>
          <a href={linkTo('/timeline', { by: node.id })}>
            <Name>{node.name}</Name>
          </a>
          <Reported {...evidence} article={article} />
        </li>
      ))}
    </ul>
    {event.reportedBy.totalCount > event.reportedBy.edges.length && (
      <p class="soft">{`and ${event.reportedBy.totalCount - event.reportedBy.edges.length} more reports`}</p>
    )}
    {event.figures.nodes.length > 0 && (
      <>
        <h3>Numbers given for it</h3>
        <ul>
          {event.figures.nodes.map(({ id, caption }) => (
            <li key={id} dir="auto">
              {caption}
            </li>
          ))}
        </ul>
        <p>
          <a href={linkTo('/tolls', { event: event.id })}>Its tolls, source by source</a>
        </p>
      </>
    )}
    <p>
      <a href={linkTo('/graph', { node: event.id })}>In the graph</a>
    </p>
  </>
)

import { z } from 'zod'
import { linkTo } from '../address/address.ts'
import { useAnswer } from '../api/use-answer.ts'
import { articleHead } from '../show/article-head.ts'
import { eventDays, publishedOn } from '../show/days.ts'
import { EmptyNotice } from '../show/empty-notice.tsx'
import { Name } from '../show/name.tsx'
import { Panel } from '../show/panel.tsx'
import { Reported } from '../show/reported-words.tsx'
import { Holders, toldActor, toldRole, WhoItIs } from '../show/roles.tsx'
import { wordsOfKind } from '../show/words.ts'
import document from './node-panel.graphql?raw'
import { viewsOf } from './views-of.ts'

const text = z.string().nullable()
const words = z.array(z.object({ words: z.string(), sentence: z.string(), article: articleHead })).transform((all) => all.slice(0, 1))
const shared = { id: z.string(), caption: z.string() }
const named = z.object({ id: z.string(), name: z.string() })
const reports = z.object({
  edges: z.array(z.object({ node: named, article: articleHead, evidence: z.object({ words: z.string(), sentence: z.string() }) })),
})
const node = z.discriminatedUnion('__typename', [
  z.object({ ...shared, __typename: z.literal('Article'), outlet: text, publishedAt: text, yearlessDay: text }),
  toldActor.extend({ ...shared, __typename: z.literal('Actor') }),
  z.object({ ...shared, __typename: z.literal('Place'), placeKind: z.string(), partOf: named.nullable(), holders: z.array(toldRole) }),
  z.object({
    ...shared,
    __typename: z.literal('Event'),
    ...{ type: z.string(), realis: z.string() },
    ...{ from: text, to: text, yearlessDay: text, day: text },
    reportedBy: reports,
  }),
  z.object({ ...shared, __typename: z.literal('Statement'), stance: z.string(), evidence: words }),
  z.object({ ...shared, __typename: z.literal('Figure'), metric: z.string(), evidence: words }),
])
type Shown = z.infer<typeof node>
const panelAnswer = z.object({ node: node.nullable() })

/** A node in words, and the views that show more of it. */
export function NodePanel({ id, centre, close }: { id: string; centre: string; close: () => void }) {
  const asking = useAnswer('the node', document, { id }, panelAnswer)
  const { fault, loading } = asking
  const shown = loading ? null : (asking.answer?.node ?? null)
  return (
    <Panel name="Node" shown={shown} asking={asking} close={close} takesFocus={false}>
      {!loading && fault === null && shown === null && <EmptyNotice title="There is no node of this address" />}
      {shown !== null && (
        <>
          <Words shown={shown} />
          <ul class="graph-views">
            {viewsOf(shown).map(({ name, href }) => (
              <li key={name}>
                <a href={href}>{name}</a>
              </li>
            ))}
            {shown.id !== centre && (
              <li>
                <a href={linkTo('/graph', { node: shown.id })}>Put it in the centre</a>
              </li>
            )}
          </ul>
        </>
      )}
    </Panel>
  )
}

const Tag = ({ children }: { children: string }) => <span class="tag">{wordsOfKind(children)}</span>

function Words({ shown }: { shown: Shown }) {
  switch (shown.__typename) {
    case 'Article':
      return (
        <p class="soft">
          <Tag>Article</Tag> {shown.outlet !== null && <Name>{shown.outlet}</Name>}
          {` ${publishedOn(shown) ?? ''}`}
        </p>
      )
    case 'Actor':
      return <WhoItIs actor={shown} />
    case 'Place':
      return (
        <>
          <p class="soft">
            <Tag>{shown.placeKind}</Tag>{' '}
            {shown.partOf !== null && (
              <>
                part of <Name>{shown.partOf.name}</Name>
              </>
            )}
          </p>
          <Holders holders={shown.holders} />
        </>
      )
    case 'Event':
      return (
        <>
          <p class="soft">
            <Tag>{shown.type}</Tag> <Tag>{shown.realis}</Tag> {eventDays(shown)}
          </p>
          {shown.reportedBy.edges.map(({ node: reporter, article: from, evidence }) => (
            <div key={`${reporter.id} ${from.id}`}>
              <Name>{reporter.name}</Name>
              <Reported {...evidence} article={from} />
            </div>
          ))}
        </>
      )
    default:
      return (
        <>
          <p class="soft">
            <Tag>{shown.__typename}</Tag> <Tag>{shown.__typename === 'Figure' ? shown.metric : shown.stance}</Tag>
          </p>
          {shown.evidence.map((evidence) => (
            <Reported key={evidence.article.id} {...evidence} />
          ))}
        </>
      )
  }
}

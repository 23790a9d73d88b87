import { useState } from 'preact/hooks'
import { z } from 'zod'
import { linkTo } from '../address/address.ts'
import { useAnswer } from '../api/use-answer.ts'
import type { EventFilters } from './event-filters.ts'
import { FaultNotice } from './fault-notice.tsx'
import { toldActor, WhoItIs } from './roles.tsx'
import { Skeleton } from './skeleton.tsx'
import document from './who.graphql?raw'
import './who.css'

const whoShape = toldActor.extend({ id: z.string() })
const whoAnswer = z.object({ node: z.union([whoShape, z.looseObject({}).transform(() => null)]).nullable() })

/** Who they are that the events are filtered by. */
export const WhoFilters = ({ actor, by }: Pick<EventFilters, 'actor' | 'by'>) =>
  actor === null && by === null ? null : (
    <div>
      {actor !== null && <Who key={actor} id={actor} title="Who the actor is" />}
      {by !== null && <Who key={by} id={by} title="Who reported it" />}
    </div>
  )

/** Who an actor is, told when it is asked. */
function Who({ id, title }: { id: string; title: string }) {
  const [open, setOpen] = useState(false)
  const { answer, fault, retry } = useAnswer('who it is', document, open ? { id } : null, whoAnswer)
  return (
    <details class="who" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {open && answer === null && fault === null && <Skeleton lines={3} />}
      {answer?.node != null && <About actor={answer.node} />}
    </details>
  )
}

const About = ({ actor }: { actor: z.infer<typeof whoShape> }) => (
  <div class="who-told">
    <WhoItIs actor={actor}>
      <a href={linkTo('/graph', { node: actor.id })}>In the graph</a>
    </WhoItIs>
    {actor.roles.length + actor.holders.length === 0 && <p class="soft">No article tells of a role.</p>}
  </div>
)

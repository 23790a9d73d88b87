import { useState } from 'preact/hooks'
import { z } from 'zod'
import { linkTo } from '../address/address.ts'
import { useAnswer } from '../api/use-answer.ts'
import type { EventFilters } from './event-filters.ts'
import { FaultNotice } from './fault-notice.tsx'
import { OtherNames } from './other-names.tsx'
import { Holders, Roles, toldRole } from './roles.tsx'
import { Skeleton } from './skeleton.tsx'
import document from './who.graphql?raw'
import './who.css'
import { wordsOfKind } from './words.ts'

const actor = z.object({
  ...{ id: z.string(), name: z.string(), kind: z.string() },
  aliases: z.array(z.object({ name: z.string() })),
  roles: z.array(toldRole),
  holders: z.array(toldRole),
})
const whoAnswer = z.object({ node: z.union([actor, z.looseObject({}).transform(() => null)]).nullable() })

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

const About = ({ actor: { id, name, kind, aliases, roles, holders } }: { actor: z.infer<typeof actor> }) => (
  <div class="who-told">
    <p>
      <span class="tag">{wordsOfKind(kind)}</span> <a href={linkTo('/graph', { node: id })}>In the graph</a>
    </p>
    <OtherNames names={aliases.map((alias) => alias.name).filter((alias) => alias !== name)} />
    {roles.length + holders.length === 0 && <p class="soft">No article tells of a role.</p>}
    <Roles roles={roles} />
    <Holders holders={holders} />
  </div>
)

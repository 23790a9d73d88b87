import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { linkTo } from '../address/address.ts'
import { daysInWords } from './days.ts'
import { Name } from './name.tsx'
import { OtherNames } from './other-names.tsx'
import { counted, wordsOfKind } from './words.ts'

const day = z.string().nullable()

/** A role as `roles.graphql` tells it. */
export const toldRole = z.object({
  ...{ kind: z.enum(['ROLE', 'MEMBER']), name: z.string(), status: z.string(), articles: z.number() },
  actor: z.object({ id: z.string(), name: z.string() }),
  of: z.object({ id: z.string(), caption: z.string() }).nullable(),
  ...{ firstSeen: day, lastSeen: day },
})
export type ToldRole = z.infer<typeof toldRole>

/** An actor as the fragment `Who` of `roles.graphql` tells of it. */
export const toldActor = z.object({
  ...{ name: z.string(), actorKind: z.string() },
  aliases: z.array(z.object({ name: z.string() })),
  roles: z.array(toldRole),
  holders: z.array(toldRole),
})

/** Who an actor is: of what kind, what else it is called, what it is and who is something of it; `children` stand beside its kind. */
export const WhoItIs = ({ actor, children }: { actor: z.infer<typeof toldActor>; children?: ComponentChildren }) => (
  <>
    <p>
      <span class="tag">{wordsOfKind(actor.actorKind)}</span> {children}
    </p>
    <OtherNames names={actor.aliases.map(({ name }) => name).filter((name) => name !== actor.name)} />
    <Roles roles={actor.roles} />
    <Holders holders={actor.holders} />
  </>
)

const mostListed = 8

/** What somebody is, and whom they belong to: “foreign minister of Ruritania, 2–5 Sep 2031, 3 articles”. */
const Roles = ({ roles }: { roles: readonly ToldRole[] }) => (
  <RoleList
    name="What it is"
    roles={roles}
    words={({ kind, name, status, of }) => (
      <>
        {kind === 'MEMBER' ? `${name} of ` : `${timeOf(status)}${name}${of === null ? '' : ' of '}`}
        {of !== null && <NodeLink id={of.id} name={of.caption} />}
      </>
    )}
  />
)

/** Who is something of an actor or place, or belongs to it: “Jan Novak, foreign minister”. */
export const Holders = ({ holders }: { holders: readonly ToldRole[] }) => (
  <RoleList
    name="Who is something of it"
    roles={holders}
    words={({ name, status, actor }) => (
      <>
        <NodeLink id={actor.id} name={actor.name} />
        {`, ${timeOf(status)}${name}`}
      </>
    )}
  />
)

interface RoleListProps {
  readonly name: string
  readonly roles: readonly ToldRole[]
  words(role: ToldRole): ComponentChildren
}

const RoleList = ({ name, roles, words }: RoleListProps) =>
  roles.length === 0 ? null : (
    <section>
      <h3>{name}</h3>
      <ul>
        {roles.slice(0, mostListed).map((role) => (
          <li key={JSON.stringify([role.actor.id, role.of?.id, role.kind, role.name, role.status])} dir="auto">
            {words(role)} <span class="soft small">{seen(role)}</span>
          </li>
        ))}
      </ul>
      {roles.length > mostListed && <p class="soft">{`and ${roles.length - mostListed} more`}</p>}
    </section>
  )

const NodeLink = ({ id, name }: { id: string; name: string }) => (
  <a href={linkTo('/graph', { node: id })}>
    <Name>{name}</Name>
  </a>
)

/** Before its name: “former ”, “incoming ”. */
const timeOf = (status: string): string => (status === 'CURRENT' ? '' : `${status.toLowerCase()} `)

/** The days on which articles tell of it, and how many do. */
export const seen = ({ firstSeen, lastSeen, articles }: Pick<ToldRole, 'firstSeen' | 'lastSeen' | 'articles'>): string =>
  [
    firstSeen === null ? 'day unknown' : daysInWords(firstSeen, lastSeen ?? firstSeen),
    ...(articles > 1 ? [counted(articles, 'article')] : []),
  ].join(', ')

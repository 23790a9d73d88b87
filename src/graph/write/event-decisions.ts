import { z } from 'zod'
import { groupBy } from '../../group-by.ts'
import type { Identity } from '../../resolve/actor-groups.ts'
import { decidedIdentities, type MachineRules } from '../../review/decided-identities.ts'
import type { WhoIsWho } from '../../review/who-is-who.ts'
import type { Session } from '../port.ts'
import { relinked } from './decided-links.ts'
import { eventLeaders, grouping, sameReason } from './event-groups.ts'
import type { EventRow } from './event-rows.ts'
import { overList, type Write } from './queries.ts'
import type { NodeRow } from './rows.ts'

const row = z.object({
  id: z.string(),
  /** Of `eventKey`; null for an event that the machine leaves alone. */
  key: z.string().nullable(),
  rank: z.string().nullable(),
  /** The key, on the event that stands for all of it by the machine's rules. */
  leads: z.string().nullable(),
  canonical: z.string(),
  reason: z.string().nullable(),
  score: z.number().nullable(),
  decision: z.string().nullable(),
})
type Member = z.output<typeof row>

const eventLinks = { name: 'write/event-links', row }
const eventGroup = { name: 'write/event-group', row }

const byRank = (a: Member, b: Member): number => ((a.rank ?? a.id) < (b.rank ?? b.id) ? -1 : 1)

const eventRules: MachineRules<Member> = {
  identities: (group) => {
    const head = [...group].sort(byRank)[0]
    return group.map(
      ({ id }): Identity =>
        head === undefined || id === head.id ? { id, canonical: id, reason: null, score: 1 } : { id, canonical: head.id, ...sameReason },
    )
  },
  nameOf: ({ id }) => id,
  byStanding: byRank,
}

/** New events that people's decisions touch, and what changes with them. */
export interface DecidedEvents {
  /** The rows that no decision touches. */
  readonly rest: readonly EventRow[]
  /** The others as nodes, each standing for itself until the links are written. */
  readonly rows: readonly NodeRow[]
  readonly links: readonly Write[]
}

/** Parts new events by whether decisions touch them or their group; there are few, so that most loads part none. */
export async function eventsDecided(session: Session, rows: readonly EventRow[], decided: WhoIsWho): Promise<DecidedEvents> {
  if (decided.named.size === 0) return { rest: rows, rows: [], links: [] }
  const named = await overList(session, eventLinks, 'ids', [...decided.named])
  const keys = new Set([...named, ...rows.filter(({ id }) => decided.named.has(id))].flatMap(({ key }) => key ?? []))
  const isTouched = ({ id, key }: EventRow): boolean => decided.named.has(id) || (key !== null && keys.has(key))
  const touched = rows.filter(isTouched)
  if (touched.length === 0) return { rest: rows, rows: [], links: [] }
  const arrivals = touched.map(
    ({ id, key, rank }): Member => ({ id, key, rank, leads: null, canonical: id, reason: null, score: null, decision: null }),
  )
  return {
    rest: rows.filter((one) => !isTouched(one)),
    rows: touched.map(({ key, rank, ...node }) => ({
      ...node,
      props: { ...node.props, canonical: node.id, leads: null, ...grouping(key, rank) },
    })),
    links: await rewritten(session, [...named, ...arrivals], decided),
  }
}

/**
 * The links to be rewritten for what people decided of events to hold, where no event is new.
 * @param more events that decisions named before, and may name no longer
 */
export async function eventsRedecided(session: Session, decided: WhoIsWho, more: readonly string[]): Promise<Write[]> {
  return rewritten(session, await overList(session, eventLinks, 'ids', [...new Set([...decided.named, ...more])]), decided)
}

/** Looks at the groups of these events whole, and at what people joined them to. */
async function rewritten(session: Session, events: readonly Member[], decided: WhoIsWho): Promise<Write[]> {
  const keys = new Set(events.flatMap(({ key }) => key ?? []))
  const leaders = await overList(session, eventLeaders, 'keys', [...keys])
  const heads = new Set([...events, ...leaders].map(({ canonical }) => canonical))
  const members = new Map([...(await overList(session, eventGroup, 'ids', [...heads])), ...events].map((member) => [member.id, member]))
  const all = [...members.values()]
  const grouped = groupBy(all, ({ id, key }) => key ?? id)
  return [
    ...relinked('event', decidedIdentities([...grouped.values()], decided, eventRules), members),
    { query: 'event-leads', rows: [...grouped.values()].flatMap((group) => leads(group, decided)) },
  ]
}

/** Which event carries the group's key: the first of those that do not stand apart. */
function leads(group: readonly Member[], { apart }: WhoIsWho): { id: string; leads: string | null }[] {
  const first = group.filter(({ id, key }) => key !== null && !apart.has(id)).sort(byRank)[0]
  return group.flatMap(({ id, key, leads: now }) => {
    const next = id === first?.id ? key : null
    return next === now ? [] : [{ id, leads: next }]
  })
}

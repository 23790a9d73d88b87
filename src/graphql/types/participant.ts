import { type AccountNode, eventParticipants, eventReports, type ParticipantEdge } from '../../graph/read/events.ts'
import type { ParticipantRole } from '../../record/kinds.ts'
import type { Context } from '../context.ts'
import { evidence } from '../evidence/evidence.ts'
import { loadActor } from '../loading/by-id.ts'
import { manyByParts } from '../loading/keyed.ts'

interface EventIn {
  readonly key: string
  readonly event: string
  readonly article: string | null
}

const loadReports = manyByParts<AccountNode, EventIn>(eventReports)
const loadInvolved = manyByParts<ParticipantEdge, EventIn>(eventParticipants)
const eventIn = (event: string, article: string | null): EventIn => ({ key: `${event} ${article ?? ''}`, event, article })

/** Articles' accounts of an event, the one that stands for all first; of one article where it is given. */
export const loadAccounts = (context: Context, event: string, article: string | null): Promise<AccountNode[]> =>
  loadReports(context, eventIn(event, article))

interface ParticipantAt {
  readonly role: ParticipantRole
  readonly actor: string | null
  readonly articleId: string
  readonly start: number
  readonly end: number
}

/** Who took part in an event, in the words of each of its reports or of one article; without an actor where the words name nobody the graph knows. */
export async function loadParticipants(context: Context, eventId: string, article: string | null): Promise<ParticipantAt[]> {
  const [reports, involved] = await Promise.all([loadAccounts(context, eventId, article), loadInvolved(context, eventIn(eventId, article))])
  const named = new Map(involved.map(({ report, role, start, end, actor }) => [[report, role, start, end].join(' '), actor]))
  return reports.flatMap((report) =>
    report.spans.flatMap(({ start, end }, index) => {
      const role = report.roles[index]
      const actor = named.get([report.id, role, start, end].join(' ')) ?? null
      return role === undefined ? [] : [{ role, actor, articleId: report.articleId, start, end }]
    }),
  )
}

export const Participant = {
  actor: ({ actor }: ParticipantAt, _: unknown, context: Context) => (actor === null ? null : loadActor(context, actor)),
  evidence: (participant: ParticipantAt) => evidence('PARTICIPANT', participant.articleId, participant),
}

import { eventParticipants, eventReports } from '../../graph/read/events.ts'
import type { ParticipantRole } from '../../record/kinds.ts'
import type { Context } from '../context.ts'
import { evidence, spansOf } from '../evidence/evidence.ts'
import { loadActor } from '../loading/by-id.ts'
import { many } from '../loading/keyed.ts'

const loadReports = many(eventReports)
const loadInvolved = many(eventParticipants)

interface ParticipantAt {
  readonly role: ParticipantRole
  readonly actor: string | null
  readonly articleId: string
  readonly start: number
  readonly end: number
}

/** Who took part in an event, in the words of each of its reports; without an actor where the words name nobody the graph knows. */
export async function loadParticipants(context: Context, eventId: string): Promise<ParticipantAt[]> {
  const [reports, involved] = await Promise.all([loadReports(context, eventId), loadInvolved(context, eventId)])
  const named = new Map(involved.map(({ report, role, start, end, actor }) => [[report, role, start, end].join(' '), actor]))
  return reports.flatMap((report) =>
    spansOf(report.participantStarts, report.participantEnds).flatMap(({ start, end }, index) => {
      const role = report.participantRoles[index]
      const actor = named.get([report.id, role, start, end].join(' ')) ?? null
      return role === undefined ? [] : [{ role, actor, articleId: report.articleId, start, end }]
    }),
  )
}

export const Participant = {
  actor: ({ actor }: ParticipantAt, _: unknown, context: Context) => (actor === null ? null : loadActor(context, actor)),
  evidence: (participant: ParticipantAt) => evidence('PARTICIPANT', participant.articleId, participant),
}

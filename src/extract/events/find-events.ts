import type { Event, Participant } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'
import type { EventCluster } from './event-clusters.ts'
import { type EventMention, eventMentions } from './event-mention.ts'
import { specificity } from './kinship.ts'
import { mergeMentions } from './merge-mentions.ts'
import { PlaceFit } from './place-fit.ts'

/** Turns event triggers into events with type, realis, time, place and participants; several mentions of one event are one. */
export function findEvents(draft: Draft, tools: Tools): void {
  const { instruments, apart, blasts, attackWords } = tools.lexicons.triggers
  const mentions = eventMentions(draft, {
    instruments: new Set(instruments),
    apart: apart.map((list) => new Set(list)),
    blasts: new Set(blasts),
    attackWords: new Set(attackWords),
  }).filter(isTold)
  const clusters = mergeMentions(mentions, new PlaceFit(draft.places))
  draft.events = clusters.map((cluster, i) => asEvent(cluster, `e${i + 1}`))
  clusters.forEach((cluster, i) => {
    draft.eventMentions.set(
      `e${i + 1}`,
      cluster.mentions.map(({ start, end }) => ({ start, end })),
    )
  })
}

/** A mere possibility is an event only where the text says of whom or when: not "fears of further attacks". */
const isTold = (mention: EventMention): boolean =>
  (mention.realis !== 'hypothetical' && mention.realis !== 'negated') || mention.participants.length > 0

/** Participants without those accused of what the outlet says in its own voice that they did. */
function withoutSettled(participants: readonly Participant[]): Participant[] {
  const agents = new Set(participants.filter(({ role }) => role === 'agent').map(({ actor }) => actor))
  return participants.filter(({ role, actor }) => role !== 'accused' || actor === null || !agents.has(actor))
}

/** The trigger of an event is its first mention in the most specific words. */
function asEvent(cluster: EventCluster, id: string): Event {
  const trigger = cluster.mentions.reduce((best, mention) =>
    specificity(mention.type) > specificity(best.type) ||
    (specificity(mention.type) === specificity(best.type) && mention.start < best.start)
      ? mention
      : best,
  )
  return {
    id,
    type: cluster.type,
    realis: cluster.realis,
    trigger: { start: trigger.start, end: trigger.end },
    from: cluster.from,
    to: cluster.to,
    places: [...cluster.places],
    participants: withoutSettled(cluster.participants),
    statements: [...cluster.statements],
    partOf: null,
  }
}

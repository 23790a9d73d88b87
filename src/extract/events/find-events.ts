import type { Event, Participant } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'
import { typeOfKilling } from './deliberate.ts'
import type { EventCluster } from './event-clusters.ts'
import { type EventMention, eventMentions } from './event-mention.ts'
import { eventWords } from './event-words.ts'
import { specificity } from './kinship.ts'
import { mergeMentions } from './merge-mentions.ts'
import { PlaceFit } from './place-fit.ts'
import { addToldAside } from './told-aside.ts'

/** Turns event triggers into events with type, realis, time, place and participants; several mentions of one event are one. */
export function findEvents(draft: Draft, tools: Tools): void {
  const words = eventWords(tools.lexicons)
  const mentions = eventMentions(draft, words).filter(isTold)
  const places = new PlaceFit(draft.places, draft.document.text)
  const clusters = mergeMentions(mentions, places)
  addToldAside(draft, clusters, words)
  for (const cluster of clusters) cluster.type = typeOfKilling(draft, cluster, words)
  draft.events = clusters.map((cluster, i) => asEvent(cluster, `e${i + 1}`, places))
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

/** Participants without those that another of their roles rules out: who attacks is no victim of that attack; in a clash both sides lose. */
function inPlace({ type, participants }: EventCluster): Participant[] {
  const doers = new Set(participants.filter(({ role }) => role === 'agent' || role === 'accused').map(({ actor }) => actor))
  const isDoer = ({ role, actor }: Participant): boolean => role === 'victim' && actor !== null && doers.has(actor)
  return withoutSettled(type === 'ARMED_CLASH' ? participants : participants.filter((participant) => !isDoer(participant)))
}

/** The trigger of an event is its first mention in the most specific words. */
function asEvent(cluster: EventCluster, id: string, places: PlaceFit): Event {
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
    places: places.upToCountry([...cluster.places]),
    participants: inPlace(cluster),
    statements: [...cluster.statements],
    partOf: null,
  }
}

import type { EventType, Realis } from '../../record/kinds.ts'
import type { Participant } from '../../record/schema.ts'
import type { EventMention } from './event-mention.ts'
import { areKin, fitInTime, isLethal, specificity } from './kinship.ts'
import type { PlaceFit } from './place-fit.ts'

/** An event in the making: what its mentions say together. */
export interface EventCluster {
  type: EventType
  realis: Realis
  from: string | null
  to: string | null
  places: readonly string[]
  participants: Participant[]
  statements: string[]
  /** Years before the article. */
  past: boolean
  readonly mentions: EventMention[]
}

/** How far back, in sentences, a mention in general words may point without an article. */
const reach = 2

/**
 * Puts mentions together that mean one event, in text order: same type and compatible days and places; a general word ("the attack",
 * "killed") goes to the specific event of its sentence, or to the last one before. Distinct days or places stay distinct events.
 */
export function mergeMentions(mentions: readonly EventMention[], places: PlaceFit): EventCluster[] {
  const clusters: EventCluster[] = []
  const later: EventMention[] = []
  // specific mentions first, so that "killed" finds the bombing of its own sentence wherever it stands in it
  for (const mention of mentions) {
    if (specificity(mention.type) < 2) later.push(mention)
    else place(clusters, mention, sameType(clusters, mention, places), places)
  }
  for (const mention of later)
    place(
      clusters,
      mention,
      inSentence(clusters, mention, places) ?? before(clusters, mention, places) ?? sameType(clusters, mention, places),
      places,
    )
  return clusters.sort((a, b) => firstOf(a).start - firstOf(b).start)
}

const firstOf = (cluster: EventCluster): { start: number; end: number } =>
  cluster.mentions.reduce((first, mention) =>
    specificity(mention.type) > specificity(first.type) || (mention.type === first.type && mention.start < first.start) ? mention : first,
  )

function place(clusters: EventCluster[], mention: EventMention, target: EventCluster | undefined, places: PlaceFit): void {
  if (target === undefined) {
    clusters.push({
      type: mention.type,
      realis: mention.realis,
      from: mention.from,
      to: mention.to,
      places: mention.places,
      participants: [...mention.participants],
      statements: [...mention.statements],
      past: mention.past,
      mentions: [mention],
    })
    return
  }
  if (target.from === null) {
    target.from = mention.from
    target.to = mention.to
  }
  if (!mention.definite || target.places.length === 0) target.places = places.narrower(target.places, mention.places)
  if (specificity(mention.type) > specificity(target.type)) target.type = mention.type
  if (mention.realis === 'actual' && target.realis === 'alleged') target.realis = 'actual'
  for (const id of mention.statements) if (!target.statements.includes(id)) target.statements.push(id)
  for (const p of mention.participants) if (!isKnown(target, p)) target.participants.push(p)
  target.mentions.push(mention)
}

const isKnown = (cluster: EventCluster, participant: Participant): boolean =>
  cluster.participants.some(
    (p) => p.role === participant.role && (p.start === participant.start || (p.actor !== null && p.actor === participant.actor)),
  )

const lastOf = (clusters: readonly EventCluster[], fits: (cluster: EventCluster) => boolean): EventCluster | undefined => {
  let best: EventCluster | undefined
  let bestAt = -1
  for (const cluster of clusters) {
    if (!fits(cluster)) continue
    const at = Math.max(...cluster.mentions.map((m) => m.start))
    if (at > bestAt) {
      best = cluster
      bestAt = at
    }
  }
  return best
}

/** What happened years ago is not what the article tells without a date; only right behind it may the date be left out. */
const isBackground = (cluster: EventCluster, mention: EventMention): boolean =>
  (mention.past && cluster.from === null) ||
  (cluster.past && mention.from === null && cluster.mentions.every((known) => mention.sentence - known.sentence > 1))

/** Time and place allow it. What points back by its article takes the place along from what it means. */
const meet = (cluster: EventCluster, mention: EventMention, places: PlaceFit): boolean =>
  fitInTime(cluster, mention) && !isBackground(cluster, mention) && (mention.definite || places.fit(cluster.places, mention.places))

const sameType = (clusters: readonly EventCluster[], mention: EventMention, places: PlaceFit): EventCluster | undefined =>
  mention.other
    ? undefined
    : lastOf(
        clusters,
        (cluster) => cluster.type === mention.type && cluster.mentions[0]?.apart === mention.apart && meet(cluster, mention, places),
      )

/** The specific event that the mention's own sentence tells of. */
const inSentence = (clusters: readonly EventCluster[], mention: EventMention, places: PlaceFit): EventCluster | undefined => {
  const near = clusters.filter(
    (cluster) =>
      areKin(cluster.type, mention.type) && meet(cluster, mention, places) && cluster.mentions.some((m) => m.sentence === mention.sentence),
  )
  const distance = (cluster: EventCluster) => Math.min(...cluster.mentions.map((m) => Math.abs(m.start - mention.start)))
  return near.sort((a, b) => distance(a) - distance(b))[0]
}

/** The last event before that a general word can mean: by its article at any distance, else within reach. */
const before = (clusters: readonly EventCluster[], mention: EventMention, places: PlaceFit): EventCluster | undefined => {
  if (mention.other || !isLethal(mention.type)) return undefined
  return lastOf(
    clusters,
    (cluster) =>
      areKin(cluster.type, mention.type) &&
      (mention.definite || cluster.type !== 'MASSACRE') &&
      meet(cluster, mention, places) &&
      cluster.mentions.some((m) => m.start < mention.start && (mention.definite || mention.sentence - m.sentence <= reach)),
  )
}

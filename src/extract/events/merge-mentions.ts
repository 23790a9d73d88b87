import { hasTrait } from '../../record/event-traits.ts'
import { countBefore } from '../../record/sorted.ts'
import { type EventCluster, EventClusters, lastStart } from './event-clusters.ts'
import type { EventMention } from './event-mention.ts'
import { areKin, fitInTime, specificity } from './kinship.ts'
import type { PlaceFit } from './place-fit.ts'

/** How far back, in sentences, a mention in general words may point without an article. */
const reach = 2

/**
 * Puts mentions together that mean one event, in text order: same type and compatible days and places; a general word ("the attack",
 * "killed") goes to the specific event of its sentence, or to the last one before. Distinct days or places stay distinct events.
 */
export function mergeMentions(mentions: readonly EventMention[], places: PlaceFit): EventCluster[] {
  const clusters = new EventClusters(places)
  const place = (mention: EventMention, target: EventCluster | undefined) =>
    target === undefined ? clusters.begin(mention) : clusters.extend(target, mention)
  const later: EventMention[] = []
  // specific mentions first, so that "killed" finds the bombing of its own sentence wherever it stands in it
  for (const mention of mentions) {
    if (specificity(mention.type) < 2) later.push(mention)
    else place(mention, sameType(clusters, mention, places))
  }
  for (const mention of later)
    place(mention, inSentence(clusters, mention, places) ?? before(clusters, mention, places) ?? sameType(clusters, mention, places))
  return clusters.all
    .map((cluster) => ({ cluster, start: firstOf(cluster).start }))
    .sort((a, b) => a.start - b.start)
    .map(({ cluster }) => cluster)
}

const firstOf = (cluster: EventCluster): { start: number; end: number } =>
  cluster.mentions.reduce((first, mention) =>
    specificity(mention.type) > specificity(first.type) || (mention.type === first.type && mention.start < first.start) ? mention : first,
  )

/** What happened years ago is not what the article tells without a date; only right behind it may the date be left out. */
const isBackground = (cluster: EventCluster, mention: EventMention): boolean =>
  (mention.past && cluster.from === null) || (cluster.past && mention.from === null && mention.sentence - cluster.lastSentence > 1)

/** Time and place allow it. What points back by its article takes the place along from what it means. */
const meet = (cluster: EventCluster, mention: EventMention, places: PlaceFit): boolean =>
  fitInTime(cluster, mention) && !isBackground(cluster, mention) && (mention.definite || places.fit(cluster.places, mention.places))

const sameType = (clusters: EventClusters, mention: EventMention, places: PlaceFit): EventCluster | undefined =>
  mention.other
    ? undefined
    : clusters.last(mention.type, (cluster) => cluster.mentions[0]?.apart === mention.apart && meet(cluster, mention, places))

/** The specific event that the mention's own sentence tells of. */
const inSentence = (clusters: EventClusters, mention: EventMention, places: PlaceFit): EventCluster | undefined =>
  nearest(
    clusters
      .toldIn(mention.sentence, mention.sentence)
      .filter((cluster) => areKin(cluster.type, mention.type) && meet(cluster, mention, places)),
    mention,
  )

/** The event with the mention nearest to one. */
function nearest(clusters: readonly EventCluster[], { start }: EventMention): EventCluster | undefined {
  let best: { cluster: EventCluster; distance: number } | undefined
  for (const cluster of clusters) {
    const at = countBefore(cluster.starts, (known) => known < start)
    const distance = Math.min(
      start - (cluster.starts[at - 1] ?? Number.NEGATIVE_INFINITY),
      (cluster.starts[at] ?? Number.POSITIVE_INFINITY) - start,
    )
    if (best === undefined || distance < best.distance) best = { cluster, distance }
  }
  return best?.cluster
}

/** The last event before that a general word can mean: by its article at any distance, else within reach. */
function before(clusters: EventClusters, mention: EventMention, places: PlaceFit): EventCluster | undefined {
  if (mention.other || !hasTrait(mention.type, 'lethal')) return undefined
  const fits = (cluster: EventCluster): boolean => areKin(cluster.type, mention.type) && meet(cluster, mention, places)
  if (!mention.definite)
    return clusters
      .toldIn(mention.sentence - reach, mention.sentence, mention.start)
      .filter((cluster) => cluster.type !== 'MASSACRE' && fits(cluster))
      .reduce<EventCluster | undefined>(
        (last, cluster) => (last === undefined || lastStart(cluster) > lastStart(last) ? cluster : last),
        undefined,
      )
  let last: EventCluster | undefined
  for (const type of clusters.types())
    if (areKin(type, mention.type))
      last = clusters.last(type, (cluster) => (cluster.starts[0] ?? 0) < mention.start && fits(cluster), last && lastStart(last)) ?? last
  return last
}

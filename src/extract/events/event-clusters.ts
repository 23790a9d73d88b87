import type { EventType, Realis } from '../../record/kinds.ts'
import type { Participant } from '../../record/schema.ts'
import { countBefore } from '../../record/sorted.ts'
import type { EventMention } from './event-mention.ts'
import { specificity } from './kinship.ts'
import type { PlaceFit } from './place-fit.ts'

/** An event in the making: what its mentions say together. */
export interface EventCluster {
  type: EventType
  realis: Realis
  from: string | null
  to: string | null
  places: readonly string[]
  /** Years before the article. */
  past: boolean
  readonly participants: Participant[]
  readonly statements: Set<string>
  readonly mentions: EventMention[]
  /** Where its mentions begin, in text order. */
  readonly starts: number[]
  /** Index of the last sentence that tells of it. */
  lastSentence: number
  /** Its place among all as they were found. */
  readonly rank: number
  /** What tells a participant that is known. */
  readonly known: Set<string>
}

/** The events of an article as they are found, by type and by the sentences that tell of them. */
export class EventClusters {
  readonly all: EventCluster[] = []
  readonly #places: PlaceFit
  /** By type, in order of their last mentions. */
  readonly #byType = new Map<EventType, EventCluster[]>()
  readonly #bySentence = new Map<number, { start: number; cluster: EventCluster }[]>()

  constructor(places: PlaceFit) {
    this.#places = places
  }

  /** The types that events have so far. */
  types(): Iterable<EventType> {
    return this.#byType.keys()
  }

  /** Of the events of a type the one with the last mention among those that fit, where that begins after `floor`; undefined for none. */
  last(type: EventType, fits: (cluster: EventCluster) => boolean, floor = -1): EventCluster | undefined {
    const clusters = this.#byType.get(type) ?? []
    for (let i = clusters.length - 1; i >= 0; i--) {
      const cluster = clusters[i]
      if (cluster === undefined || lastStart(cluster) <= floor) return undefined
      if (fits(cluster)) return cluster
    }
    return undefined
  }

  /** Events that sentences tell of before an offset, by rank. */
  toldIn(first: number, last: number, before = Number.POSITIVE_INFINITY): EventCluster[] {
    const found = new Set<EventCluster>()
    for (let sentence = first; sentence <= last; sentence++)
      for (const { start, cluster } of this.#bySentence.get(sentence) ?? []) if (start < before) found.add(cluster)
    return [...found].sort((a, b) => a.rank - b.rank)
  }

  /** Begins an event by its first mention. */
  begin(mention: EventMention): void {
    const { type, realis, from, to, places, past } = mention
    const cluster: EventCluster = {
      ...{ type, realis, from, to, places, past },
      participants: [],
      statements: new Set(),
      mentions: [],
      starts: [],
      lastSentence: mention.sentence,
      rank: this.all.length,
      known: new Set(),
    }
    this.all.push(cluster)
    for (const participant of mention.participants) note(cluster, participant)
    this.#tell(cluster, mention)
    this.#list(cluster)
  }

  /** Adds a mention to the event it was found to mean. */
  extend(cluster: EventCluster, mention: EventMention): void {
    this.#unlist(cluster)
    if (cluster.from === null) {
      cluster.from = mention.from
      cluster.to = mention.to
    }
    if (!mention.definite || cluster.places.length === 0) cluster.places = this.#places.narrower(cluster.places, mention.places)
    if (specificity(mention.type) > specificity(cluster.type)) cluster.type = mention.type
    if (mention.realis === 'actual' && cluster.realis === 'alleged') cluster.realis = 'actual'
    for (const participant of mention.participants) if (!isKnown(cluster, participant)) note(cluster, participant)
    this.#tell(cluster, mention)
    this.#list(cluster)
  }

  /** What every mention adds. */
  #tell(cluster: EventCluster, mention: EventMention): void {
    const { start, sentence } = mention
    for (const id of mention.statements) cluster.statements.add(id)
    cluster.mentions.push(mention)
    cluster.starts.splice(
      countBefore(cluster.starts, (known) => known < start),
      0,
      start,
    )
    cluster.lastSentence = Math.max(cluster.lastSentence, sentence)
    const told = this.#bySentence.get(sentence)
    if (told === undefined) this.#bySentence.set(sentence, [{ start, cluster }])
    else told.push({ start, cluster })
  }

  #list(cluster: EventCluster): void {
    const clusters = this.#byType.get(cluster.type) ?? []
    this.#byType.set(cluster.type, clusters)
    clusters.splice(placeOf(clusters, cluster), 0, cluster)
  }

  #unlist(cluster: EventCluster): void {
    const clusters = this.#byType.get(cluster.type) ?? []
    clusters.splice(placeOf(clusters, cluster), 1)
  }
}

/** One of its role at the same words, or the same actor. */
const isKnown = ({ known }: EventCluster, { role, start, actor }: Participant): boolean =>
  known.has(`${role} at ${start}`) || (actor !== null && known.has(`${role} ${actor}`))

function note(cluster: EventCluster, participant: Participant): void {
  const { role, start, actor } = participant
  cluster.participants.push(participant)
  cluster.known.add(`${role} at ${start}`)
  if (actor !== null) cluster.known.add(`${role} ${actor}`)
}

/** Where the last mention of an event begins. */
export const lastStart = (cluster: EventCluster): number => cluster.starts.at(-1) ?? -1

const placeOf = (clusters: readonly EventCluster[], cluster: EventCluster): number =>
  countBefore(clusters, (other) => lastStart(other) < lastStart(cluster))

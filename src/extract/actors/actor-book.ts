import type { ActorKind } from '../../record/kinds.ts'
import type { Actor, Span } from '../../record/schema.ts'
import { contains, overlaps, sharedLength } from '../../record/span.ts'

interface Entry extends Span {
  readonly actor: Actor
  readonly rank: number
}

/**
 * The actors of one article. `findActors` fills it with named actors and their mentions (pronouns and descriptions too); later
 * steps ask who stands at a span and add the speakers and parties without a name ("residents", "gunmen"). Mentions are indexed by
 * where they begin, so that a question costs the mentions near the span and not all of them.
 */
export class ActorBook {
  readonly #actors: Actor[] = []
  readonly #byId = new Map<string, Actor>()
  /** Every mention of every actor, by start, then by the order of their actors. */
  readonly #entries: Entry[] = []
  #longest = 0

  /** Actors in the order they were added. */
  get all(): readonly Actor[] {
    return this.#actors
  }

  /** Adds an actor under the next id ("a1", "a2", …) and returns it. Its mentions come into text order. */
  add(actor: Omit<Actor, 'id'>): Actor {
    const added: Actor = { ...actor, mentions: [], id: `a${this.#actors.length + 1}` }
    this.#actors.push(added)
    this.#byId.set(added.id, added)
    for (const mention of actor.mentions) this.mention(added, mention)
    return added
  }

  byId(id: string): Actor | undefined {
    return this.#byId.get(id)
  }

  /** The actor whose mention is this span, lies within it or shares most of it; the longest mention wins, then the first. */
  at(span: Span): Actor | null {
    let best: { entry: Entry; score: number } | null = null
    for (const entry of this.#near(span)) {
      const score = sharedLength(entry, span) + (contains(span, entry) ? 1 : 0)
      if (best === null || score > best.score || (score === best.score && precedes(entry, best.entry))) best = { entry, score }
    }
    return best?.entry.actor ?? null
  }

  /** Every actor with a mention inside the span, by first mention. */
  within(span: Span): Actor[] {
    const inside = this.#near(span).filter((entry) => contains(span, entry))
    return [...new Set(inside.map((entry) => entry.actor))]
  }

  /** Records one more mention of an actor, unless it has one that shares words with it: mentions of one actor never overlap. */
  mention(actor: Actor, { start, end }: Span): void {
    if (actor.mentions.some((known) => overlaps(known, { start, end }))) return
    insertSorted(actor.mentions, { start, end }, (a, b) => a.start < b.start)
    insertSorted(this.#entries, { start, end, actor, rank: Number(actor.id.slice(1)) }, precedes)
    this.#longest = Math.max(this.#longest, end - start)
  }

  /** The actor of a description without a name: the one that stands there, else a new one of that name and kind. */
  describe(span: Span, name: string, kind: ActorKind): Actor {
    const found = this.at(span) ?? this.#actors.find((actor) => actor.name === name && actor.kind === kind)
    const actor = found ?? this.add({ name, kind, aliases: [], mentions: [] })
    this.mention(actor, span)
    return actor
  }

  /** Mentions that share words with a span, in text order. */
  #near(span: Span): Entry[] {
    const near: Entry[] = []
    for (let i = this.#firstFrom(span.start - this.#longest); i < this.#entries.length; i++) {
      const entry = this.#entries[i]
      if (entry === undefined || entry.start >= span.end) break
      if (overlaps(entry, span)) near.push(entry)
    }
    return near
  }

  #firstFrom(start: number): number {
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#entries[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }
}

const precedes = (a: Entry, b: Entry): boolean => a.start < b.start || (a.start === b.start && a.rank < b.rank)

/** Puts an item before the first one it does not follow; items come mostly in text order, so the search is from the end. */
function insertSorted<T>(list: T[], item: T, isBefore: (a: T, b: T) => boolean): void {
  let at = list.length
  for (let last = list[at - 1]; last !== undefined && isBefore(item, last); last = list[at - 1]) at--
  list.splice(at, 0, item)
}

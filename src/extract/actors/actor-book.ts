import type { ActorKind } from '../../record/kinds.ts'
import type { Actor, Span } from '../../record/schema.ts'
import { contains, overlaps, sharedLength } from '../../record/span.ts'

/**
 * The actors of one article. `findActors` fills it with named actors and their mentions (pronouns and descriptions too); later
 * steps ask who stands at a span and add the speakers and parties without a name ("residents", "gunmen").
 */
export class ActorBook {
  readonly #actors: Actor[] = []

  /** Actors in the order they were added. */
  get all(): readonly Actor[] {
    return this.#actors
  }

  /** Adds an actor under the next id ("a1", "a2", …) and returns it. */
  add(actor: Omit<Actor, 'id'>): Actor {
    const added = { ...actor, id: `a${this.#actors.length + 1}` }
    this.#actors.push(added)
    return added
  }

  byId(id: string): Actor | undefined {
    return this.#actors.find((actor) => actor.id === id)
  }

  /** The actor whose mention is this span, lies within it or shares most of it; the longest mention wins, then the first. */
  at(span: Span): Actor | null {
    let best: { actor: Actor; score: number; start: number } | null = null
    for (const actor of this.#actors) {
      for (const mention of actor.mentions) {
        if (!overlaps(mention, span)) continue
        const score = sharedLength(mention, span) + (contains(span, mention) ? 1 : 0)
        if (best === null || score > best.score || (score === best.score && mention.start < best.start))
          best = { actor, score, start: mention.start }
      }
    }
    return best?.actor ?? null
  }

  /** Every actor with a mention inside the span, by first mention. */
  within(span: Span): Actor[] {
    return this.#actors
      .map((actor) => ({ actor, at: actor.mentions.filter((m) => contains(span, m)).map((m) => m.start) }))
      .filter(({ at }) => at.length > 0)
      .sort((a, b) => Math.min(...a.at) - Math.min(...b.at))
      .map(({ actor }) => actor)
  }

  /** Records one more mention of an actor, unless it has that very span. */
  mention(actor: Actor, span: Span): void {
    if (!actor.mentions.some((m) => m.start === span.start && m.end === span.end)) actor.mentions.push({ start: span.start, end: span.end })
  }

  /** The actor of a description without a name: the one that stands there, else a new one of that name and kind. */
  describe(span: Span, name: string, kind: ActorKind): Actor {
    const found = this.at(span) ?? this.#actors.find((actor) => actor.name === name && actor.kind === kind)
    const actor = found ?? this.add({ name, kind, aliases: [], mentions: [] })
    this.mention(actor, span)
    return actor
  }
}

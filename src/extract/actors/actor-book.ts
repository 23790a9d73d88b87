import type { ActorKind } from '../../record/kinds.ts'
import type { Actor, Span } from '../../record/schema.ts'
import { insertApart } from '../../record/sorted.ts'
import { contains, sharedLength } from '../../record/span.ts'
import { SpanIndex } from '../../record/span-index.ts'

/** A mention of an actor. */
export interface ActorMention extends Span {
  readonly actor: Actor
  /** The actor's place among all as they were added. */
  readonly rank: number
}

/**
 * The actors of one article. `findActors` fills it with named actors and their mentions (pronouns and descriptions too); later
 * steps ask who stands at a span and add the speakers and parties without a name ("residents", "gunmen"). Mentions are found by where they
 * stand and actors by their names, so that a question costs what it finds and not all there is.
 */
export class ActorBook {
  readonly #actors: Actor[] = []
  readonly #byId = new Map<string, Actor>()
  /** The first of each kind and name, as written and in lower case. */
  readonly #byName = new Map<string, Actor>()
  readonly #byLowerName = new Map<string, Actor>()
  /** By kind and last word, of names of several words. */
  readonly #byLastWord = new Map<string, Actor[]>()
  /** By kind and last word or single alias, in small letters, the last that was added. */
  readonly #byHead = new Map<string, Actor>()
  readonly #mentions = new SpanIndex<ActorMention>()

  /** Actors in the order they were added. */
  get all(): readonly Actor[] {
    return this.#actors
  }

  /** Adds an actor under the next id ("a1", "a2", …) and returns it. Its mentions come into text order. */
  add(actor: Omit<Actor, 'id'>): Actor {
    const added: Actor = { ...actor, mentions: [], id: `a${this.#actors.length + 1}` }
    this.#actors.push(added)
    this.#byId.set(added.id, added)
    this.#fileNames(added)
    for (const mention of actor.mentions) this.mention(added, mention)
    return added
  }

  byId(id: string): Actor | undefined {
    return this.#byId.get(id)
  }

  /** The first actor of a kind with a name, whatever its case. */
  called(kind: ActorKind, name: string): Actor | undefined {
    return this.#byLowerName.get(keyOf(kind, name.toLowerCase()))
  }

  /** Actors of a kind whose names have other words before this one, their last. */
  endingIn(kind: ActorKind, word: string): readonly Actor[] {
    return this.#byLastWord.get(keyOf(kind, word)) ?? []
  }

  /** The last actor of a kind whose description ends in this noun, or begins with it ("doctor in the town"). */
  describedBy(kind: ActorKind, noun: string): Actor | null {
    return this.#byHead.get(keyOf(kind, noun)) ?? null
  }

  /** The actor whose mention is this span, lies within it or shares most of it; the longest mention wins, then the first. */
  at(span: Span): Actor | null {
    let best: { mention: ActorMention; score: number } | null = null
    for (const mention of this.#mentions.overlapping(span)) {
      const score = sharedLength(mention, span) + (contains(span, mention) ? 1 : 0)
      if (best === null || score > best.score || (score === best.score && byPlace(mention, best.mention) < 0)) best = { mention, score }
    }
    return best?.mention.actor ?? null
  }

  /** Every actor with a mention inside the span, by first mention. */
  within(span: Span): Actor[] {
    const inside = this.#mentions.inside(span).sort(byPlace)
    return [...new Set(inside.map((mention) => mention.actor))]
  }

  /** Mentions that share words with a span, by the order of their actors, then in text order. */
  mentionsAt(span: Span): ActorMention[] {
    return this.#mentions.overlapping(span).sort((a, b) => a.rank - b.rank || a.start - b.start)
  }

  /** Records one more mention of an actor, unless it has one that shares words with it: mentions of one actor never overlap. */
  mention(actor: Actor, { start, end }: Span): void {
    if (insertApart(actor.mentions, { start, end })) this.#mentions.add({ start, end, actor, rank: Number(actor.id.slice(1)) })
  }

  /** The actor of a description without a name: the one that stands there, else a new one of that name and kind. */
  describe(span: Span, name: string, kind: ActorKind): Actor {
    const found = this.at(span) ?? this.#byName.get(keyOf(kind, name))
    const actor = found ?? this.add({ name, kind, aliases: [], mentions: [] })
    this.mention(actor, span)
    return actor
  }

  #fileNames(actor: Actor): void {
    const { kind, name } = actor
    const exact = keyOf(kind, name)
    const lower = keyOf(kind, name.toLowerCase())
    if (!this.#byName.has(exact)) this.#byName.set(exact, actor)
    if (!this.#byLowerName.has(lower)) this.#byLowerName.set(lower, actor)
    for (const form of [name, ...actor.aliases]) {
      const head = form.slice(form.lastIndexOf(' ') + 1)
      if (/^\p{Ll}/u.test(head)) this.#byHead.set(keyOf(kind, head), actor)
    }
    const space = name.lastIndexOf(' ')
    if (space < 0) return
    const last = keyOf(kind, name.slice(space + 1))
    const namesakes = this.#byLastWord.get(last)
    if (namesakes === undefined) this.#byLastWord.set(last, [actor])
    else namesakes.push(actor)
  }
}

const keyOf = (kind: ActorKind, name: string): string => `${kind} ${name}`

const byPlace = (a: ActorMention, b: ActorMention): number => a.start - b.start || a.rank - b.rank

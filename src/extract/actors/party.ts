import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import type { Document } from '../../language/document.ts'
import type { Gender } from '../../lexicon/given-names.ts'
import type { NameSpan } from '../../reader/reader.ts'
import type { ActorKind } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'
import { insertApart, lastEndingBy } from '../../record/sorted.ts'
import type { SpanIndex } from '../../record/span-index.ts'
import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'

/** An actor in the making: what pronouns and descriptions are matched with, besides what the record keeps. */
export interface Party {
  name: string
  kind: ActorKind
  readonly aliases: Set<string>
  /** In text order and apart. */
  readonly mentions: Span[]
  gender: Gender | null
  readonly plural: boolean
  /** Nouns for what a person is, in lower case: "envoy", "president". */
  readonly roles: Set<string>
  /** Titles right before the person's name: "Interior Minister". */
  readonly titles: Span[]
  /** A person of whom the text says that power is lost: "the ousted president". */
  ousted: boolean
  /** Steps that add to a party of theirs find it by this. */
  readonly key: string
  /** The party's place among all as they were added. */
  readonly rank: number
}

/** Where the text speaks of a party. */
export interface PartyMention extends Span {
  readonly party: Party
}

/** What the steps of `findActors` share. */
export interface Cast {
  readonly draft: Draft
  readonly tools: Tools
  readonly document: Document
  readonly names: readonly NameSpan[]
  /** The names by where they stand. */
  readonly namesAt: SpanIndex<NameSpan>
  readonly parties: Party[]
  /** The first party of each key. */
  readonly byKey: Map<string, Party>
  /** The mentions of all parties. */
  readonly mentionsAt: SpanIndex<PartyMention>
  /** Countries by the words looked up so far, null for none. */
  readonly countries: Map<string, GazetteerPlace | null>
  /** ISO code of the country the article is about: the one it names most. */
  readonly homeCountry: string | null
}

/** Adds a party without a mention. */
export function addParty(cast: Cast, key: string, name: string, kind: ActorKind, plural: boolean): Party {
  const rank = (cast.parties.at(-1)?.rank ?? -1) + 1
  const party: Party = {
    key,
    name,
    kind,
    plural,
    aliases: new Set(),
    mentions: [],
    gender: null,
    roles: new Set(),
    titles: [],
    ousted: false,
    rank,
  }
  cast.parties.push(party)
  if (!cast.byKey.has(key)) cast.byKey.set(key, party)
  return party
}

/** The party of a key, added where there is none. */
export const partyOf = (cast: Cast, key: string, name: string, kind: ActorKind, plural: boolean): Party =>
  cast.byKey.get(key) ?? addParty(cast, key, name, kind, plural)

/** Records a mention, unless the party has one that shares words with it. */
export function addMention(cast: Cast, party: Party, { start, end }: Span): void {
  if (insertApart(party.mentions, { start, end })) cast.mentionsAt.add({ start, end, party })
}

/** Of some parties, the one whose mention ends last at or before an offset, the one added first where two end there; null for none. */
export function nearestBefore(parties: readonly Party[], offset: number): Party | null {
  let best: { party: Party; end: number } | null = null
  for (const party of parties) {
    const end = lastEndingBy(party.mentions, offset)?.end
    if (end === undefined) continue
    if (best === null || end > best.end || (end === best.end && party.rank < best.party.rank)) best = { party, end }
  }
  return best?.party ?? null
}

/** True where some party already has words of this span. */
export const isTaken = (cast: Cast, span: Span): boolean => cast.mentionsAt.overlapping(span).length > 0

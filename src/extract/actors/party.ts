import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import type { Document } from '../../language/document.ts'
import type { Gender } from '../../lexicon/given-names.ts'
import type { NameSpan } from '../../reader/reader.ts'
import type { ActorKind } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'
import { overlaps } from '../../record/span.ts'
import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'

/** An actor in the making: what pronouns and descriptions are matched with, besides what the record keeps. */
export interface Party {
  name: string
  kind: ActorKind
  readonly aliases: Set<string>
  readonly mentions: Span[]
  gender: Gender | null
  readonly plural: boolean
  /** Nouns for what a person is, in lower case: "envoy", "president". */
  readonly roles: Set<string>
  /** A person of whom the text says that power is lost: "the ousted president". */
  ousted: boolean
  /** Steps that add to a party of theirs find it by this. */
  readonly key: string
}

/** What the steps of `findActors` share. */
export interface Cast {
  readonly draft: Draft
  readonly tools: Tools
  readonly document: Document
  readonly names: readonly NameSpan[]
  readonly parties: Party[]
  /** Countries by the words looked up so far, null for none. */
  readonly countries: Map<string, GazetteerPlace | null>
  /** ISO code of the country the article is about: the one it names most. */
  readonly homeCountry: string | null
}

/** Adds a party without a mention. */
export function addParty(cast: Cast, key: string, name: string, kind: ActorKind, plural: boolean): Party {
  const party: Party = { key, name, kind, plural, aliases: new Set(), mentions: [], gender: null, roles: new Set(), ousted: false }
  cast.parties.push(party)
  return party
}

/** Records a mention, unless the party has one that shares words with it. */
export function addMention(party: Party, { start, end }: Span): void {
  if (!party.mentions.some((known) => overlaps(known, { start, end }))) party.mentions.push({ start, end })
}

/** The party of the last mention that ends at or before an offset, among those that fit; null for none. */
export function nearestBefore(cast: Cast, offset: number, fits: (party: Party) => boolean): Party | null {
  let best: { party: Party; end: number } | null = null
  for (const party of cast.parties) {
    if (!fits(party)) continue
    for (const mention of party.mentions)
      if (mention.end <= offset && (best === null || mention.end > best.end)) best = { party, end: mention.end }
  }
  return best?.party ?? null
}

/** True where some party already has words of this span. */
export const isTaken = (cast: Cast, span: Span): boolean =>
  cast.parties.some((party) => party.mentions.some((mention) => overlaps(mention, span)))

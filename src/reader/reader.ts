import type { Document } from '../language/document.ts'
import type { EventType } from '../record/kinds.ts'
import type { Span } from '../record/schema.ts'

/** Who-said-what as spans: the words for the source, the cue and the content. No actor yet: `extract/statements` says who it is. */
export interface Attribution {
  /** Empty where nobody is named ("it was reported that"). A source in two pieces has two spans. */
  readonly source: readonly Span[]
  readonly cue: Span | null
  /** At least one; several where the cue or another sentence interrupts it. */
  readonly content: readonly Span[]
  /** Sources nearer to the reader than `source`, nearest to it first: "Reuters, citing the LRM" has LRM as source, Reuters as relay. */
  readonly relays: readonly Span[]
}

export type NameType = 'PER' | 'ORG' | 'LOC' | 'NORP' | 'MISC'

/** A proper name, without title or article. NORP: nationality, religious, ethnic or political group ("Syrian", "Baptists"). */
export interface NameSpan extends Span {
  readonly type: NameType
}

/** The words that tell of an event ("were massacred", "clashes"). `type` is null where the reader cannot tell. */
export interface EventTrigger extends Span {
  readonly type: EventType | null
}

/** What a reader finds in a document: spans only, in text order. */
export interface Reading {
  readonly attributions: readonly Attribution[]
  readonly names: readonly NameSpan[]
  readonly triggers: readonly EventTrigger[]
}

/** The readers there are; the first is what reads where none is asked for. */
export const readerNames = ['model', 'rules'] as const
export type ReaderName = (typeof readerNames)[number]

/** Which reader goes by this name; null for an unknown one. */
export const readerOf = (name: string | null): ReaderName | null => readerNames.find((one) => name?.split(' ')[0] === one) ?? null

/** Finds spans. `rules` and `model` are the two readers; everything after them is the same. A pure function of the document. */
export interface Reader {
  /** Begins with its `ReaderName`; a record and its article keep it. */
  readonly name: string
  read(document: Document): Promise<Reading>
}

import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import type { MentionForm, PlaceKind } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'

/** One toponym as it stands in the text, before it is known which place it is. */
export interface Toponym extends Span {
  /** Indices of words, end exclusive. */
  readonly firstWord: number
  readonly endWord: number
  readonly form: MentionForm
  /** What toponyms of one name share; a kind that the words around it give is part of it ("homs GOVERNORATE"). */
  readonly key: string
  /** The kind that the words around it give ("Homs governorate"), or that of a place no gazetteer has ("Homs Airport"); else null. */
  readonly kind: PlaceKind | null
  /** Every place of the gazetteer it could be; empty for a site, area or world region. */
  readonly candidates: readonly GazetteerPlace[]
  /** The toponym that says where it is: "Texas" of "Paris, Texas", "Homs" of "Homs Airport". */
  readonly container: Toponym | null
}

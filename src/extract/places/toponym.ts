import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import type { MentionForm, PlaceKind } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'

/** One toponym as it stands in the text, before it is known which place it is. */
export interface Toponym extends Span {
  /** Tokens, end exclusive. */
  readonly firstToken: number
  readonly endToken: number
  readonly form: MentionForm
  /** Key that toponyms of one name share. */
  readonly key: string
  /** What the words around it make of it: GOVERNORATE for "Homs governorate", SITE for "Homs Airport"; null where they say nothing. */
  readonly kind: PlaceKind | null
  /** Every place it could be; empty for a site, area or other place that no gazetteer has. */
  candidates: readonly GazetteerPlace[]
  /** The toponym inside or right behind it that says where it is: "Homs" of "Homs Airport", "Texas" of "Paris, Texas". */
  container: Toponym | null
}

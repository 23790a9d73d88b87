/** Something in the graph that is not as it must be. */
export interface Finding {
  /** Stable, upper snake case: `SPAN_WORDS`, `SPAN_OUTSIDE`, `TEXT_HASH`, and those of `structureRules`. */
  readonly code: string
  /** The node that it is about. */
  readonly id: string
  readonly message: string
}

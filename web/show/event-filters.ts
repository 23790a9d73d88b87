/** What the views of events filter them by; null and an empty list are no filter. */
export interface EventFilters {
  readonly types: readonly string[]
  readonly place: string | null
  readonly actor: string | null
  readonly by: string | null
}

/** As the API takes them. */
export const eventFilterOf = ({ types, place, actor, by }: EventFilters) => ({
  types: types.length === 0 ? null : types,
  place,
  actor,
  reportedBy: by,
})

export const isFiltered = ({ types, place, actor, by }: EventFilters): boolean =>
  types.length > 0 || [place, actor, by].some((id) => id !== null)

/** Said where there are more events than one answer holds. */
export const onlyTheFirst = 'only the first 20,000: choose a place, an actor or a type to see the others'

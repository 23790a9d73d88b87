import type { Relation } from './answers.ts'

/** The gravest kind of contradiction that each figure is in; relations come with the gravest first. */
export function conflictsByFigure(relations: readonly Relation[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>()
  for (const { contradiction, from, to } of relations)
    for (const { id } of contradiction === null ? [] : [from, to]) if (!kinds.has(id)) kinds.set(id, contradiction ?? '')
  return kinds
}

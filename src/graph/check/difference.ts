import { type Element, held, type Properties, propertiesText } from '../scan/element.ts'
import type { Pair } from '../scan/in-step.ts'

/** Something that two graphs do not have alike. */
export interface Difference {
  /** `Actor actor:harbour ministry`; `INVOLVES e:… → actor:…`, and the properties of one of several such edges. */
  readonly element: string
  readonly foundIn: 'left' | 'right' | 'both'
  /** Where both have it: the properties that differ, null where absent. */
  readonly properties: readonly { readonly name: string; readonly left: PropertyValue; readonly right: PropertyValue }[]
}

type PropertyValue = Properties[string] | null

/** When an article was loaded is no part of what a graph says. */
export const leftAside = 'loadedAt'

/** What differs in a pair; nothing where both sides are alike but for when an article was loaded. */
export function differencesIn({ left, right }: Pair): Difference[] {
  const missingRight = lacking(left, right)
  const missingLeft = lacking(right, left)
  const [a, b] = [missingRight[0], missingLeft[0]]
  const element = left ?? right
  if (element === null) return []
  if (a !== undefined && b !== undefined && missingRight.length === 1 && missingLeft.length === 1) {
    return [{ element: nameOf(element), foundIn: 'both', properties: differing(a, b) }]
  }
  const several = (left?.each.length ?? 0) > 1 || (right?.each.length ?? 0) > 1
  const alone = (foundIn: 'left' | 'right') => (props: Properties) => ({
    element: several ? `${nameOf(element)} ${propertiesText(props)}` : nameOf(element),
    foundIn,
    properties: [],
  })
  return [...missingRight.map(alone('left')), ...missingLeft.map(alone('right'))]
}

/** Of each of several edges (or a node) the properties of those that `other` lacks; of equal ones as many as it lacks. */
export function lacking(element: Element | null, other: Element | null): Properties[] {
  const there = new Map<string, number>()
  for (const props of other?.each ?? []) {
    const text = comparedText(props)
    there.set(text, (there.get(text) ?? 0) + 1)
  }
  return (element?.each ?? []).filter((props) => {
    const text = comparedText(props)
    const left = there.get(text) ?? 0
    there.set(text, left - 1)
    return left <= 0
  })
}

const comparedText = ({ [leftAside]: _, ...props }: Properties): string => propertiesText(props)

function differing(left: Properties, right: Properties): Difference['properties'] {
  const [a, b] = [held(left), held(right)]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .sort()
    .filter((name) => name !== leftAside && JSON.stringify(a[name]) !== JSON.stringify(b[name]))
    .map((name) => ({ name, left: a[name] ?? null, right: b[name] ?? null }))
}

const nameOf = (element: Element): string =>
  'id' in element ? `${element.label} ${element.id}` : `${element.type} ${element.from} → ${element.to}`

import { z } from 'zod'
import { type Element, inOrder, properties } from '../scan/element.ts'
import { edgeKinds, nodeKinds } from '../scan/kinds.ts'

const node = z.strictObject({ write: z.string(), id: z.string(), props: properties })
const edges = z.strictObject({ write: z.string(), from: z.string(), to: z.string(), each: z.array(properties).min(1) })
const line = z.union([node, edges])

/** A node, or the edges of one type from one node to another, as a line of JSON without its end. */
export const lineOf = (element: Element): string => {
  const { write, each } = element
  return JSON.stringify(
    'id' in element
      ? { write, id: element.id, props: inOrder(each[0] ?? {}) }
      : { write, from: element.from, to: element.to, each: each.map(inOrder) },
  )
}

/** What a line holds; null where it is no such line. */
export function elementOf(text: string): Element | null {
  const read = line.safeParse(parsed(text))
  if (!read.success) return null
  return 'id' in read.data ? nodeOf(read.data) : edgesOf(read.data)
}

function nodeOf({ write, id, props }: z.output<typeof node>): Element | null {
  const kind = nodeKinds.find(({ plural }) => plural === write)
  return kind === undefined ? null : { key: [id], label: kind.label, id, write, each: [props] }
}

function edgesOf({ write, from, to, each }: z.output<typeof edges>): Element | null {
  const kind = edgeKinds.find((one) => one.write === write)
  return kind === undefined ? null : { key: [from, kind.type, to], type: kind.type, from, to, write, each }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

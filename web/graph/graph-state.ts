import type { Changes } from '../address/address.ts'
import { textOf } from '../address/read-params.ts'

/** What the address says of the graph. */
export interface GraphState {
  /** The node in the centre. */
  readonly node: string | null
  /** Nodes beside it whose neighbours are shown. */
  readonly open: readonly string[]
  /** Nodes of which many neighbours are shown, the centre perhaps among them. */
  readonly wide: readonly string[]
  /** The node whose words stand in the panel. */
  readonly at: string | null
}

/** Nodes that are open at once, the centre among them: as many as one question may ask about. */
const mostOpen = 20

export const graphState = (params: URLSearchParams): GraphState => ({
  node: textOf(params, 'node'),
  open: idsOf(params, 'open').slice(0, mostOpen - 1),
  wide: idsOf(params, 'wide').slice(0, mostOpen),
  at: textOf(params, 'at'),
})

/** Opens a closed node, or closes an open one; of those that were open longest the first is closed where there are too many. */
export function toggled({ node, open, wide }: GraphState, id: string): Changes {
  if (id === node) return {}
  if (open.includes(id)) return { open: listOf(open.filter((one) => one !== id)), wide: listOf(wide.filter((one) => one !== id)) }
  return { open: listOf([...open, id].slice(1 - mostOpen)) }
}

/** Shows many neighbours of an open node. */
export const widened = ({ wide }: GraphState, id: string): Changes => ({ wide: listOf([...wide.filter((one) => one !== id), id]) })

/** The ids of an address's parameter. An id may hold a comma of its own. */
const idsOf = (params: URLSearchParams, name: string): string[] => [
  ...new Set(
    (params.get(name) ?? '').split(',').flatMap((word) => (word === '' ? [] : [word.replaceAll('%2C', ',').replaceAll('%25', '%')])),
  ),
]

const listOf = (ids: readonly string[]): string => ids.map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',')

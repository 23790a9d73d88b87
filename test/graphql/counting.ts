import type { Graph } from '../../src/graph/port.ts'

/** A graph that keeps the names of the queries it was asked, one a round trip. */
export function counting(graph: Graph): { graph: Graph; trips: string[] } {
  const trips: string[] = []
  return {
    trips,
    graph: {
      ...graph,
      run: (query, parameters) => {
        trips.push(query.name)
        return graph.run(query, parameters)
      },
      searchText: (label, text, limit) => {
        trips.push(`search ${label}`)
        return graph.searchText(label, text, limit)
      },
    },
  }
}

import type { Graph } from '../../src/graph/port.ts'

/** A graph that answers nothing, once it is held, until it is let go. */
export interface HeldGraph {
  readonly graph: Graph
  hold(): void
  letGo(): void
  /** Resolves when so many questions wait for it. */
  asked(count: number): Promise<void>
}

export function heldGraph(graph: Graph): HeldGraph {
  let waiting: (() => void)[] = []
  let isHeld = false
  return {
    graph: {
      ...graph,
      run: async (query, parameters) => {
        if (isHeld) await new Promise<void>((go) => waiting.push(go))
        return graph.run(query, parameters)
      },
    },
    hold: () => {
      isHeld = true
    },
    letGo: () => {
      isHeld = false
      const all = waiting
      waiting = []
      for (const go of all) go()
    },
    asked: async (count) => {
      while (waiting.length < count) await new Promise((next) => setTimeout(next, 5))
    },
  }
}

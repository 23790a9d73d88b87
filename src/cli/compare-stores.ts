import type { Command } from 'commander'
import { type Comparison, compareGraphs } from '../graph/check/compare-graphs.ts'
import type { Difference } from '../graph/check/difference.ts'
import { sizeOf } from '../graph/scan/size.ts'
import { openStore } from './open-store.ts'
import { settingsFor } from './other-store.ts'
import { terminalProgress } from './progress.ts'
import { plain } from './table.ts'
import { notice, print, type Terminal } from './terminal.ts'
import { withWholeGraph } from './with-graph.ts'

/** So many differences are shown, the rest counted. */
const mostShown = 20

/** `attest check --against`: whether two stores hold the same graph; exit status 1 where they do not. */
export const compareStores = (against: string, json: boolean, command: Command, terminal: Terminal): Promise<void> =>
  withWholeGraph(command, terminal, async (left) => {
    const settings = settingsFor('against', against, command, terminal)
    const right = await openStore(settings, true)
    const { nodes, edges } = await sizeOf(left)
    const progress = terminalProgress(terminal.stderr, 'nodes and edges', nodes + edges, terminal.elapsed)
    const shown: Difference[] = []
    try {
      const keep = (difference: Difference): void => void (shown.length < mostShown && shown.push(difference))
      const comparison = await compareGraphs(left, right, keep, (done) => progress.update(done))
      progress.end()
      if (json) print(terminal, JSON.stringify({ ...comparison, shown }))
      else {
        for (const difference of shown) notice(terminal, differenceLine(difference))
        const more = comparison.differences - shown.length
        if (more > 0) notice(terminal, `and ${more.toLocaleString('en')} more`)
        print(terminal, verdict(comparison))
      }
      if (comparison.differences > 0) terminal.exit(1)
    } finally {
      progress.end()
      await right.close()
    }
  })

function verdict({ left, right, differences }: Comparison): string {
  const number = (n: number): string => n.toLocaleString('en')
  const size = ({ nodes, edges }: Comparison['left']): string => `${number(nodes)} nodes and ${number(edges)} edges`
  if (differences === 0) return `${size(left)} compared, loadedAt aside: the graphs are equal`
  const found = `${number(differences)} ${differences === 1 ? 'difference' : 'differences'}`
  return `${size(left)} compared with ${size(right)}, loadedAt aside: ${found}`
}

/** A difference on one line, in the words of the call: `--store` is left, `--against` is right. */
export function differenceLine({ element, foundIn, properties }: Difference): string {
  const name = cut(plain(element), 160)
  if (foundIn !== 'both') return `only in --${foundIn === 'left' ? 'store' : 'against'}: ${name}`
  const values = properties.map(({ name, left, right }) => `${name} ${shortValue(left)}, there ${shortValue(right)}`)
  return `differs: ${name}: ${values.join('; ')}`
}

const shortValue = (value: unknown): string => (value === null ? 'absent' : cut(plain(JSON.stringify(value)), 60))

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)

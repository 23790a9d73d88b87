import { type Column, table } from '../../src/cli/table.ts'
import type { PeerFigures } from './peers.ts'

const columns: readonly Column[] = [
  { heading: 'shape' },
  ...['Attest/s', 'p50, ms', 'plain Cypher/s', 'ratio', '@neo4j/graphql/s', 'times'].map((heading) => ({ heading, right: true })),
  { heading: 'its Cypher' },
  ...['asked again/s', 'constant/s', 'slower'].map((heading) => ({ heading, right: true })),
]

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })

/** The figures as a table for people: Attest beside plain Cypher, beside the peer, and a repeated question beside a constant answer. */
export function peersTable(figures: PeerFigures): string {
  const rows = figures.map(({ shape, cypher, attest, raw, peer, again, constant }) => [
    shape,
    number(attest.requestsPerSecond),
    number(attest.p50, 1),
    number(raw.requestsPerSecond),
    number(attest.requestsPerSecond / raw.requestsPerSecond, 2),
    number(peer.requestsPerSecond),
    number(attest.requestsPerSecond / peer.requestsPerSecond, 2),
    cypher,
    number(again.requestsPerSecond),
    number(constant.requestsPerSecond),
    number(constant.requestsPerSecond / again.requestsPerSecond, 2),
  ])
  return table([...columns], rows)
}

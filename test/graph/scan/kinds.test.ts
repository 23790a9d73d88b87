import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { edgeKinds, nodeKinds } from '../../../src/graph/scan/kinds.ts'

const files = readdirSync('cypher/write').map((file) => ({
  write: basename(file, '.cypher'),
  text: readFileSync(`cypher/write/${file}`, 'utf8'),
}))
const byName = <Kind extends { write: string }>(kinds: readonly Kind[]): Kind[] => kinds.toSorted((a, b) => (a.write < b.write ? -1 : 1))

describe('the kinds of a whole graph', () => {
  it('are the nodes that are written', () => {
    const written = files.flatMap(({ write, text }) => {
      const label = /(?:CREATE|MERGE) \(n:(\w+) \{id: row\.id\}\)/.exec(text)?.[1]
      return label === undefined ? [] : [{ write, label }]
    })
    expect(byName(nodeKinds.map(({ plural, label }) => ({ write: plural, label })))).toEqual(byName(written))
  })

  it('are the edges that are written', () => {
    const written = files.flatMap(({ write, text }) => {
      const type = /(?:CREATE|MERGE) \(a\)-\[r:(\w+)\]->\(b\)/.exec(text)?.[1]
      const [, from, to] = /\(a:(\w+) [\s\S]*\(b:(\w+) /.exec(text) ?? []
      return type === undefined ? [] : [{ write, from, type, to }]
    })
    expect(byName<Partial<(typeof edgeKinds)[number]> & { write: string }>(edgeKinds)).toEqual(byName(written))
  })

  it.each(nodeKinds)('are read: $label', ({ label, plural }) => {
    expect(readFileSync(`cypher/scan/${plural}.cypher`, 'utf8')).toContain(`(n:${label})`)
    const own = new Set(edgeKinds.filter(({ from }) => from === label).map(({ type }) => type))
    const edges = `cypher/scan/${label.toLowerCase()}-edges.cypher`
    const text = existsSync(edges) ? readFileSync(edges, 'utf8') : ''
    expect(new Set(/\[r:([\w|]+)\]/.exec(text)?.[1]?.split('|') ?? [])).toEqual(own)
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { int } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { isNeo4jAddress, serverAddress } from '../../../src/graph/neo4j/address.ts'
import { driverValue } from '../../../src/graph/neo4j/driver-values.ts'
import { luceneQuery } from '../../../src/graph/neo4j/lucene-query.ts'
import { checkServerVersion } from '../../../src/graph/neo4j/server-version.ts'
import { searchedProperties } from '../../../src/graph/schema.ts'

describe('serverAddress', () => {
  it.each([
    ['neo4j://isle', 'neo4j://isle:7687', false],
    ['bolt://127.0.0.1:7787/', 'bolt://127.0.0.1:7787', false],
    ['neo4j+s://isle.example:17687', 'neo4j+s://isle.example:17687', true],
    ['bolt+ssc://[::1]:7687', 'bolt+ssc://[::1]:7687', true],
  ])('%s', (address, url, encrypted) => {
    expect(isNeo4jAddress(address)).toBe(true)
    expect(serverAddress(address)).toEqual({ url, encrypted })
  })

  it.each(['neo4j://', 'neo4j://clerk:quay-lantern-7@isle', 'bolt://isle:7687/desk', 'bolt://isle:99999'])('refuses %s', (address) => {
    const refused = expect.objectContaining({ code: 'STORE_ADDRESS', message: expect.not.stringContaining('quay-lantern-7') })
    expect(() => serverAddress(address)).toThrow(refused)
  })

  it.each(['.attest', '/srv/graph', 'C:\\graph', 'postgres://isle', 'bolt'])('%s is none of this engine', (address) =>
    expect(isNeo4jAddress(address)).toBe(false),
  )
})

describe('checkServerVersion', () => {
  it.each(['Neo4j/5.23.0', 'Neo4j/5.26.12', 'Neo4j/2025.08.0', 'Neo4j/2026.08.0'])('takes %s', (agent) =>
    expect(() => checkServerVersion('bolt://isle', agent)).not.toThrow(),
  )
  it.each(['Neo4j/4.4.40', 'Neo4j/5.22.1', 'Neo4j/5.9.0', 'Memgraph/2.1', ''])('refuses %s', (agent) =>
    expect(() => checkServerVersion('bolt://isle', agent)).toThrow(expect.objectContaining({ code: 'STORE_VERSION' })),
  )
})

describe('driverValue', () => {
  it('sends whole numbers as integers, wherever they stand', () => {
    const sent = driverValue({ limit: 5, rows: [{ at: [0, 7], score: 0.5 }], none: null, words: 'w' })
    expect(sent).toEqual({ limit: int(5), rows: [{ at: [int(0), int(7)], score: 0.5 }], none: null, words: 'w' })
  })
})

describe('luceneQuery', () => {
  it.each([
    ['Harbour AND (NOT "quay', 'harbour and not quay'],
    ['name:Isle* ~2 ^4 \\ /x/ [a TO b]', 'name isle 2 4 x a to b'],
    ['Été, Ωμέγα; 41', 'été ωμέγα 41'],
    ['?!*', null],
  ])('%s', (text, query) => expect(luceneQuery(text)).toBe(query))

  it('holds no syntax, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(luceneQuery(text) ?? '').toMatch(/^[\p{L}\p{M}\p{N} ]*$/u)
      }),
    ))
})

describe('schema/full-text', () => {
  it('indexes what is searched', () => {
    const indexes = readFileSync('cypher/schema/full-text.cypher', 'utf8').matchAll(/INDEX (\w+) IF .* FOR \(n:(\w+)\) ON EACH \[(.*?)\]/g)
    const found = [...indexes].map(([, name, label = '', properties = '']) => [name, label, properties.replaceAll('n.', '').split(', ')])
    expect(found).toEqual(
      Object.entries(searchedProperties).map(([label, properties]) => [`${label.toLowerCase()}_text`, label, properties]),
    )
  })
})

import { readFileSync } from 'node:fs'
import { int } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { isNeo4jAddress, serverAddress, usualBrowserAddress } from '../../../src/graph/neo4j/address.ts'
import { driverValue } from '../../../src/graph/neo4j/driver-values.ts'
import { checkServerVersion } from '../../../src/graph/neo4j/server-version.ts'
import { searchedLabels } from '../../../src/graph/schema.ts'

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

  it.each([
    'neo4j://',
    'neo4j://clerk:quay-lantern-7@isle',
    'neo4j://isle?password=quay-lantern-7',
    'neo4j://isle/quay-lantern-7',
    'neo4j://isle#quay-lantern-7',
    'bolt://isle:7687/desk',
    'bolt://isle:99999',
  ])('refuses %s', (address) => {
    const refused = expect.objectContaining({ code: 'STORE_ADDRESS', message: expect.not.stringContaining('quay-lantern-7') })
    expect(() => serverAddress(address)).toThrow(refused)
  })

  it.each(['.attest', '/srv/graph', 'C:\\graph', 'postgres://isle', 'bolt'])('%s is none of this engine', (address) =>
    expect(isNeo4jAddress(address)).toBe(false),
  )
})

describe('usualBrowserAddress', () => {
  it.each([
    ['neo4j://localhost', {}, 'http://localhost:7474/browser/?dbms=neo4j%3A%2F%2Fneo4j%40localhost%3A7687'],
    [
      'bolt://127.0.0.1:7787',
      { user: 'clerk', database: 'news' },
      'http://127.0.0.1:7574/browser/?dbms=bolt%3A%2F%2Fclerk%40127.0.0.1%3A7787&db=news',
    ],
    ['neo4j+s://isle.example', {}, 'https://isle.example:7473/browser/?dbms=neo4j%2Bs%3A%2F%2Fneo4j%40isle.example%3A7687'],
    ['bolt+ssc://[::1]:7687', {}, 'https://[::1]:7473/browser/?dbms=bolt%2Bs%3A%2F%2Fneo4j%40%5B%3A%3A1%5D%3A7687'],
    ['bolt://isle:80', {}, 'http://isle:1/browser/?dbms=bolt%3A%2F%2Fneo4j%40isle%3A80'],
  ])('%s, %j', (address, who, browser) => expect(usualBrowserAddress(address, who)).toBe(browser))
})

describe('checkServerVersion', () => {
  it.each(['Neo4j/5.23.0', 'Neo4j/5.26.12', 'Neo4j/2025.08.0', 'Neo4j/2026.08.0'])('takes %s', (agent) =>
    expect(() => checkServerVersion('bolt://isle', agent)).not.toThrow(),
  )
  it.each(['Neo4j/4.4.40', 'Neo4j/5.22.1', 'Neo4j/5.9.0', 'Memgraph/2.1', ''])('refuses %s', (agent) =>
    expect(() => checkServerVersion('bolt://isle', agent)).toThrow(
      expect.objectContaining({
        code: 'STORE_VERSION',
        message: expect.not.stringContaining('5.26'),
        remedy: expect.stringContaining('5.23 or later'),
      }),
    ),
  )
})

describe('driverValue', () => {
  it('sends whole numbers as integers, wherever they stand', () => {
    const sent = driverValue({ limit: 5, rows: [{ at: [0, 7], score: 0.5 }], none: null, words: 'w' })
    expect(sent).toEqual({ limit: int(5), rows: [{ at: [int(0), int(7)], score: 0.5 }], none: null, words: 'w' })
  })
})

describe('schema/full-text', () => {
  it('indexes what is searched', () => {
    const indexes = readFileSync('cypher/schema/full-text.cypher', 'utf8').matchAll(
      /INDEX (\w+) IF .* FOR \(n:(\w+)\) ON EACH \[n\.folded\]/g,
    )
    expect([...indexes].map(([, name, label]) => [name, label])).toEqual(
      searchedLabels.map((label) => [`${label.toLowerCase()}_words`, label]),
    )
  })
})

import { readFileSync } from 'node:fs'
import type { EngineName } from '../../src/graph/capabilities.ts'
import { type QueryLibrary, queryLibrary } from '../../src/graph/query-library.ts'
import { formatVersion } from '../../src/graph/schema.ts'

/** The labels of the graph's own nodes. */
export const labels = ['Article', 'Actor', 'Place', 'Alias', 'Event', 'Statement', 'Figure', 'Decision'] as const

/** Queries of the tests alone, beside those of `cypher/`. */
const testQueries: Readonly<Record<string, string>> = {
  'test/nodes': 'MATCH (n) WHERE NOT n:AttestStore RETURN labels(n) AS labels, properties(n) AS props',
  'test/edges': 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS start, b.id AS target, properties(r) AS props',
  'test/ids': `MATCH (n) WHERE NOT n:AttestStore AND (n.canonical IS NULL OR n.canonical = n.id)
    RETURN labels(n)[0] AS label, n.id AS id, n.articleId AS article ORDER BY id`,
  'test/same-actor': `MATCH (:Actor {id: 'actor:orsanni'})-[r:SAME_AS]->(:Actor) SET r.decision = 'decision:none'`,
  ...Object.fromEntries(labels.map((label) => [`test/create-${label}`, `CREATE (n:${label} {id: $id})`])),
  'test/make': 'UNWIND $rows AS row CREATE (n:Thing {id: row.id}) SET n += row.props',
  'test/things': 'MATCH (n:Thing) RETURN n.id AS id, n.value AS value ORDER BY id',
  'test/wrong': 'MATCH (n:Thing RETURN n',
  'test/article': 'MATCH (n:Article {id: $id}) RETURN n.text AS text',
  'test/loaded-at': 'MATCH (n:Article) RETURN n.loadedAt AS loadedAt',
  'test/set': 'MATCH (n {id: $id}) SET n += $props',
  'test/delete': 'MATCH (n {id: $id}) DETACH DELETE n',
  'test/empty': 'MATCH (n) WHERE NOT n:AttestStore DETACH DELETE n',
  'test/empty-some':
    'MATCH (n) WHERE NOT n:AttestStore WITH n LIMIT 2000 DETACH DELETE n WITH count(*) AS deleted MATCH (m) WHERE NOT m:AttestStore RETURN count(m) AS left',
  'test/claim':
    'MATCH (s:AttestStore) WHERE s.forTests OR NOT EXISTS { MATCH (:Article) } SET s.forTests = true RETURN s.forTests AS claimed',
  'test/unmark': 'MATCH (s:AttestStore) DELETE s',
  'test/mark': `MERGE (s:AttestStore {id: 'attest-store'}) SET s.version = ${formatVersion}, s.forTests = true`,
  'test/age': 'MATCH (s:AttestStore) SET s.version = 0',
  'test/number-types': `MATCH (n) UNWIND keys(n) AS key WITH key, valueType(n[key]) AS type WHERE NOT type STARTS WITH 'STRING'
    RETURN DISTINCT key, type`,
  'test/cut': 'MATCH ({id: $from})-[r]->({id: $to}) DELETE r',
  'test/double-latitude': 'MATCH (n {id: $id}) SET n.latitude = n.latitude * 2.0',
}

export const queries = queryLibrary((name) => testQueries[name] ?? readFileSync(`cypher/${name}.cypher`, 'utf8'))

/** Names of all queries that each engine was given to run since the test file began. */
export const executed: Readonly<Record<EngineName, Set<string>>> = { embedded: new Set(), neo4j: new Set() }

/** The queries, for an engine whose use of them is recorded. */
export const recorded = (engine: EngineName): QueryLibrary => ({
  statements: (name) => {
    executed[engine].add(name)
    return queries.statements(name)
  },
})

import { readFileSync } from 'node:fs'
import { queryLibrary } from '../../src/graph/query-library.ts'
import { formatVersion } from '../../src/graph/schema.ts'

/** Queries of the tests alone, beside those of `cypher/`. */
const testQueries: Readonly<Record<string, string>> = {
  'test/nodes': 'MATCH (n) WHERE NOT n:AttestStore RETURN labels(n) AS labels, properties(n) AS props',
  'test/edges': 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS start, b.id AS target, properties(r) AS props',
  'test/make': 'UNWIND $rows AS row CREATE (n:Thing {id: row.id}) SET n += row.props',
  'test/things': 'MATCH (n:Thing) RETURN n.id AS id, n.value AS value ORDER BY id',
  'test/wrong': 'MATCH (n:Thing RETURN n',
  'test/article': 'MATCH (n:Article {id: $id}) RETURN n.text AS text',
  'test/loaded-at': 'MATCH (n:Article) RETURN n.loadedAt AS loadedAt',
  'test/set': 'MATCH (n {id: $id}) SET n += $props',
  'test/delete': 'MATCH (n {id: $id}) DETACH DELETE n',
  'test/empty': 'MATCH (n) WHERE NOT n:AttestStore DETACH DELETE n',
  'test/claim':
    'MATCH (s:AttestStore) WHERE s.forTests OR NOT EXISTS { MATCH (:Article) } SET s.forTests = true RETURN s.forTests AS claimed',
  'test/unmark': 'MATCH (s:AttestStore) DELETE s',
  'test/mark': `MERGE (s:AttestStore {id: 'attest-store'}) SET s.version = ${formatVersion}, s.forTests = true`,
  'test/age': 'MATCH (s:AttestStore) SET s.version = 0',
  'test/cut': 'MATCH ({id: $from})-[r]->({id: $to}) DELETE r',
  'test/double-latitude': 'MATCH (n {id: $id}) SET n.latitude = n.latitude * 2.0',
}

export const queries = queryLibrary((name) => testQueries[name] ?? readFileSync(`cypher/${name}.cypher`, 'utf8'))

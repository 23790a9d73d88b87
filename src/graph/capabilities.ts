/** What stores of the graph can be made of. */
export type EngineName = 'embedded' | 'neo4j'

interface Lack {
  readonly lackedBy: EngineName
  /** What stands in for it, so that answers are the same. */
  readonly fallback: string
  /** The files of `cypher/` that need it. The engine never runs them. */
  readonly files: readonly string[]
}

/** Everything that one engine can do and the other cannot. All else of `cypher/` runs on both. */
export const lacks = {
  'full-text indexes made and asked as Neo4j does': {
    lackedBy: 'embedded',
    fallback: 'indexes of the same property made through its own interface, and a procedure of its own to ask them',
    files: ['schema/full-text', 'search/words-neo4j'],
  },
  'full-text indexes asked as Grafeo does': {
    lackedBy: 'neo4j',
    fallback: 'a procedure of its own; both give candidates that the same lines of Cypher rank',
    files: ['search/words-embedded'],
  },
  'indexes that sort and serve ranges': {
    lackedBy: 'embedded',
    fallback: 'reads look through all nodes of a label, which all lie in memory',
    files: ['schema/orders', 'schema/voices', 'schema/filters'],
  },
  'an index beside a constraint': {
    lackedBy: 'neo4j',
    fallback: 'a constraint brings its own index; on the embedded engine MERGE is linear without one beside it',
    files: ['schema/id-lookups'],
  },
  'a folder of its own': {
    lackedBy: 'neo4j',
    fallback: 'a node AttestStore marks the database, and writers of several processes take turns on it',
    files: [],
  },
  'a database shared with others': {
    lackedBy: 'embedded',
    fallback: 'store.json marks the folder, and the lock on its file keeps all but one writer out',
    files: ['schema/mark', 'schema/online', 'store/labels', 'store/make-mark', 'store/mark', 'store/writers-turn'],
  },
} as const satisfies Readonly<Record<string, Lack>>

/** The files of `cypher/` that an engine never runs. */
export const leftOut = (engine: EngineName): string[] =>
  Object.values<Lack>(lacks).flatMap(({ lackedBy, files }) => (lackedBy === engine ? files : []))

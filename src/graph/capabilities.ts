/** What stores of the graph can be made of. */
export type EngineName = 'embedded' | 'neo4j'

interface Lack {
  readonly lackedBy: EngineName
  /** What stands in for it, so that answers are the same. */
  readonly fallback: string
  /** The files of `cypher/` that need it. The engine never runs them. */
  readonly files: readonly string[]
}

/**
 * Everything that one engine can do and the other cannot. All else of `cypher/` runs on both. Of these only `ordered-indexes` is asked for
 * above the engines' own folders, where a list has one query that an index serves and one that needs none.
 */
const lacks = {
  'neo4j-full-text': {
    lackedBy: 'embedded',
    fallback: 'indexes of the same property made through its own interface, and a procedure of its own to ask them',
    files: ['schema/full-text', 'search/words-neo4j'],
  },
  'grafeo-full-text': {
    lackedBy: 'neo4j',
    fallback: 'a procedure of its own; both give candidates that the same lines of Cypher rank',
    files: ['search/words-embedded'],
  },
  'ordered-indexes': {
    lackedBy: 'embedded',
    fallback: 'all of a list is read and sorted, in memory (`ordered` of `read/page-query.ts`)',
    files: ['schema/orders', 'schema/voices', 'schema/filters'],
  },
  'index-beside-constraint': {
    lackedBy: 'neo4j',
    fallback: 'a constraint brings its own index; on the embedded engine MERGE is linear without one beside it',
    files: ['schema/id-lookups'],
  },
  'shared-database': {
    lackedBy: 'embedded',
    fallback: 'a folder: store.json marks it, and the lock on its file keeps all but one writer out',
    files: [
      'schema/mark',
      'schema/online',
      'store/labels',
      'store/make-mark',
      'store/mark',
      'store/revision',
      'store/taken-labels',
      'store/writers-turn',
    ],
  },
} as const satisfies Readonly<Record<string, Lack>>

export type Capability = keyof typeof lacks

/** Whether an engine can do something. */
export const can = (engine: EngineName, capability: Capability): boolean => lacks[capability].lackedBy !== engine

/** The files of `cypher/` that an engine never runs. */
export const leftOut = (engine: EngineName): string[] =>
  Object.values<Lack>(lacks).flatMap(({ lackedBy, files }) => (lackedBy === engine ? files : []))

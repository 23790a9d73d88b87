/** The test files that every engine must pass: those that open a graph of the engine under test. */
export const onEveryEngine = [
  'test/cli/backup-folder.test.ts',
  'test/export/bulk/bulk-files.test.ts',
  'test/export/formats/json-lines.test.ts',
  'test/export/selection.test.ts',
  'test/graph/browser-questions.test.ts',
  'test/graph/check-graph.test.ts',
  'test/graph/check/compare-graphs.test.ts',
  'test/graph/copy/copy-graph.test.ts',
  'test/graph/copy/killed-copy.test.ts',
  'test/graph/crash.test.ts',
  'test/graph/bare-offices.test.ts',
  'test/graph/decisions.test.ts',
  'test/graph/engine.test.ts',
  'test/graph/joined.test.ts',
  'test/graph/every-query.test.ts',
  'test/graph/scan/sections.test.ts',
  'test/graph/search.test.ts',
  'test/graph/write-records.test.ts',
  'test/graph/written-article.test.ts',
  'test/graphql/answers/accusations.test.ts',
  'test/graphql/answers/answers.test.ts',
  'test/graphql/answers/contradictions.test.ts',
  'test/graphql/answers/event-marks.test.ts',
  'test/graphql/answers/lent-day.test.ts',
  'test/graphql/answers/most-quoted.test.ts',
  'test/graphql/answers/origins.test.ts',
  'test/graphql/answers/revisions.test.ts',
  'test/graphql/answers/reviews.test.ts',
  'test/graphql/answers/toll.test.ts',
  'test/graphql/answers/tolls.test.ts',
  'test/graphql/connection/paging.test.ts',
  'test/graphql/filters.test.ts',
  'test/graphql/round-trips.test.ts',
  'test/graphql/types/actor.test.ts',
  'test/graphql/types/article.test.ts',
  'test/graphql/types/event-parts.test.ts',
  'test/graphql/types/event.test.ts',
  'test/graphql/types/reuse.test.ts',
  'test/graphql/types/story.test.ts',
  'test/ingest/load.test.ts',
  'test/redaction/graph.test.ts',
  'test/server/audit.test.ts',
  'test/server/browser-guide/browser-guide.test.ts',
  'test/server/browser-guide/browser-links.test.ts',
  'test/server/changes.test.ts',
  'test/server/graphql-server.test.ts',
  'test/server/kept-answers.test.ts',
  'test/server/graphiql-page.test.ts',
  'test/server/landing-page.test.ts',
  'test/server/load-articles.test.ts',
  'test/server/log.test.ts',
  'test/server/overload.test.ts',
  'test/server/review.test.ts',
  'test/server/serve.test.ts',
]

/** The test files that open such a graph and run on the embedded engine alone, with the reason. */
export const onEmbeddedAlone: Readonly<Record<string, string>> = {
  'test/bench/faults.test.ts': 'kills loads into a folder; npm run faults -- --neo4j has a server',
  'test/cli/backup.test.ts': 'backs up folders; backup-folder.test.ts has every engine',
  'test/cli/copy.test.ts': 'copies between folders; test/graph/neo4j/server/copying.test.ts has a server at one end',
  'test/redaction/commands.test.ts': 'calls every command on a folder; test/redaction/graph.test.ts looks at the seam on both engines',
  'test/docs/commands.test.ts': 'runs what the pages show, in folders',
  'test/server/graphiql.test.ts': 'looks at a page, whatever graph it asks',
  'test/server/stopping.test.ts': 'stops a process, whatever graph it serves',
  'test/server/web-pages.test.ts': 'serves the files of the desk, whatever graph they ask',
}

/** The test files that need a Neo4j server, whichever engine they compare with it. */
export const onServer = ['test/graph/neo4j/server/*.test.ts']

/**
 * The test files that a server takes longest over, and why a run in a hurry can do without: their queries run in `equal-answers.test.ts` as
 * well, or their subject changes seldom. `ATTEST_TEST_HURRY=1` leaves them out on the server.
 */
export const longest: Readonly<Record<string, string>> = {
  'test/graph/every-query.test.ts': 'equal-answers.test.ts runs the same queries on both engines',
  'test/graph/copy/killed-copy.test.ts': 'copy-graph.test.ts copies to a server, and the embedded engine is killed in the middle',
  'test/graph/decisions.test.ts':
    'tries many orders, which the embedded engine does too; joined.test.ts and the reviews write decisions to a server',
  'test/redaction/graph.test.ts': 'what hides names stands above the engines, and the embedded one is looked at',
  'test/graph/neo4j/server/bulk.test.ts': 'has neo4j-admin make a database, and starts a second server on it',
  'test/graph/neo4j/server/plans.test.ts': 'looks at plans, not at answers; to make them all takes a server about 340 s of processor time',
  'test/graph/neo4j/server/restarts.test.ts': 'waits for a server that is killed and started again',
}

/**
 * What the files of a server must come before or after, by their place: the first throw away the plans that the server keeps, and leave it
 * such as a large graph gives; all others ask by these; the last kills the server, and its plans with it.
 */
const places: readonly (readonly [file: string, place: number])[] = [
  ['test/graph/neo4j/server/dense.test.ts', -2],
  ['test/graph/neo4j/server/plans.test.ts', -1],
  ['test/graph/neo4j/server/restarts.test.ts', 1],
]

/** Where a test file stands in a run on a server; 0 where it does not matter. */
export const placeOf = (path: string): number => places.find(([file]) => path.endsWith(file))?.[1] ?? 0

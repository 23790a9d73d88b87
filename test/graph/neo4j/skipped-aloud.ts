/** Ends a run without a server by saying what it did not test, where nobody overlooks it. */
export function teardown(): void {
  if ((process.env.ATTEST_TEST_NEO4J ?? '') !== '') return
  console.warn(
    `SKIPPED: no test ran on Neo4j, because ATTEST_TEST_NEO4J names no server. To run them (the server's database is emptied):
  npm run neo4j -- --port 7787 --folder .neo4j/tests
  ATTEST_TEST_NEO4J=bolt://127.0.0.1:7787 NEO4J_PASSWORD="$(cat .neo4j/tests/password)" ATTEST_TEST_NEO4J_FOLDER=.neo4j/tests npm test`,
  )
}

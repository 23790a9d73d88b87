import { defineConfig } from 'vitest/config'

/** What every engine must pass: the same files run on each. */
const onEveryEngine = [
  'test/graph/crash.test.ts',
  'test/graph/engine.test.ts',
  'test/graph/every-query.test.ts',
  'test/graph/search.test.ts',
  'test/graph/written-article.test.ts',
  'test/graph/write-records.test.ts',
  'test/graph/check-graph.test.ts',
  'test/graph/check/*.test.ts',
  'test/graph/scan/sections.test.ts',
  'test/graph/copy/*.test.ts',
  'test/export/*.test.ts',
  'test/graphql/answers/answers.test.ts',
  'test/graphql/connection/paging.test.ts',
  'test/graphql/types/*.test.ts',
  'test/graphql/filters.test.ts',
  'test/graphql/round-trips.test.ts',
  'test/server/graphql-server.test.ts',
]

/** What needs a Neo4j server. */
const onServer = ['test/graph/neo4j/server/*.test.ts']

const server = process.env.ATTEST_TEST_NEO4J ?? ''

export default defineConfig({
  // Node takes graphql's CommonJS entry; another one beside it would be another realm to graphql itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'threads',
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          globalSetup: ['test/graph/neo4j/skipped-aloud.ts'],
          include: ['test/**/*.test.ts'],
          exclude: onServer,
          testTimeout: 30_000,
        },
      },
      ...(server === ''
        ? []
        : [
            {
              extends: true as const,
              test: {
                name: 'neo4j',
                include: [...onEveryEngine, ...onServer],
                env: { ATTEST_TEST_ENGINE: 'neo4j' },
                testTimeout: 120_000,
                hookTimeout: 120_000,
                // One database for all files.
                fileParallelism: false,
                sequence: { groupOrder: 1 },
              },
            },
          ]),
    ],
  },
})

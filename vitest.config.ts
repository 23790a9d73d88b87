import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { longest, onEveryEngine, onServer, placeOf } from './test/on-every-engine.ts'

const server = process.env.ATTEST_TEST_NEO4J ?? ''

/** Most of what a server does in the tests is to plan queries: files come in an order that lets it plan each but once. */
class PlannedOnce extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId))
  }
}

export default defineConfig({
  // Node takes graphql's CommonJS entry; another one beside it would be another realm to graphql itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'threads',
    // No test changes its process: to load every module anew for each file takes a quarter of the time.
    isolate: false,
    reporters: ['default'],
    sequence: { sequencer: PlannedOnce },
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          globalSetup: ['test/graph/neo4j/skipped-aloud.ts', 'test/queue/skipped-aloud.ts'],
          include: ['test/**/*.test.ts'],
          exclude: onServer,
          // A guard against what hangs: on a busy machine the longest of the tests of properties take half a minute.
          testTimeout: 120_000,
          hookTimeout: 120_000,
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
                exclude: process.env.ATTEST_TEST_HURRY === '1' ? Object.keys(longest) : [],
                globalSetup: ['test/graph/neo4j/left-out-aloud.ts'],
                env: { ATTEST_TEST_ENGINE: 'neo4j' },
                testTimeout: 120_000,
                hookTimeout: 300_000,
                // One database for all files.
                fileParallelism: false,
                sequence: { groupOrder: 1 },
              },
            },
          ]),
    ],
  },
})

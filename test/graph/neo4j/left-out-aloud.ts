import { longest } from '../../on-every-engine.ts'

/** Says which files a run in a hurry leaves out on the server. */
export function setup(): void {
  if (process.env.ATTEST_TEST_HURRY !== '1') return
  console.warn(`SKIPPED on Neo4j, for time (ATTEST_TEST_HURRY=1):\n${Object.keys(longest).join('\n')}`)
}

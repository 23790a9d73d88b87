import { hasRedis } from './redis-server.ts'

/** Ends a run on a machine without Redis by saying what it did not test, where nobody overlooks it. */
export function teardown(): void {
  if (hasRedis) return
  console.warn('SKIPPED: no test ran on a queue, because there is no redis-server here. To run them: apt-get install redis-server')
}

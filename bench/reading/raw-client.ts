import { type Driver, session as modes } from 'neo4j-driver'
import type { RoundTrips, Sent } from './recorded.ts'

/** Sends what a request sends, as it sends it: statements of one round trip side by side, each in a session of its own. */
export async function askRaw(driver: Driver, database: string | undefined, trips: RoundTrips): Promise<void> {
  for (const statements of trips) await Promise.all(statements.map((one) => sendRaw(driver, database, one)))
}

async function sendRaw(driver: Driver, database: string | undefined, { statement, parameters }: Sent): Promise<void> {
  const session = driver.session({ defaultAccessMode: modes.READ, ...(database !== undefined && { database }) })
  const { records } = await session.run(statement, Object(parameters))
  for (const record of records) record.toObject()
  await session.close()
}

import neo4j, { type Driver } from 'neo4j-driver'
import type { ServerAddress } from './address.ts'

/** Who signs in, and where to. */
export interface Neo4jAccess {
  /** `neo4j` by default, as a new server has it. */
  readonly user?: string | undefined
  readonly password?: string | undefined
  /** The user's home database by default. */
  readonly database?: string | undefined
  /** Milliseconds that a lost server is waited for; half a minute by default, time for a restart. */
  readonly lostAfter?: number | undefined
}

/** A driver with what its faults are told with; nothing in it is secret but the driver. */
export interface Connection extends ServerAddress {
  readonly driver: Driver
  readonly user: string
  readonly database: string | undefined
}

/** Milliseconds: a machine that does not answer at all is told of soon. */
const patience = { connectionTimeout: 10_000, connectionAcquisitionTimeout: 30_000 }

/** Makes a driver; nothing is sent before the first query. */
export function connect(address: ServerAddress, { user = 'neo4j', password = '', database, lostAfter = 30_000 }: Neo4jAccess): Connection {
  const driver = neo4j.driver(address.url, neo4j.auth.basic(user, password), {
    ...patience,
    maxTransactionRetryTime: lostAfter,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'attest',
  })
  return { ...address, driver, user, database }
}

import { AttestError } from '../../errors.ts'

/** Where a server is: the address for the driver, without anything secret. */
export interface ServerAddress {
  readonly url: string
  /** Whether the connection is encrypted. */
  readonly encrypted: boolean
}

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc']

/** Whether an address is of this engine; a folder has no scheme. */
export const isNeo4jAddress = (address: string): boolean => schemes.includes(/^([a-z+0-9]+):\/\//i.exec(address)?.[1]?.toLowerCase() ?? '')

/**
 * Reads `neo4j://HOST[:PORT]` (also `bolt`, and `+s`, `+ssc` for encrypted connections); the port is 7687 by default.
 * @throws AttestError `STORE_ADDRESS`, which never repeats what may be a password
 */
export function serverAddress(address: string): ServerAddress {
  const parsed = URL.canParse(address) ? new URL(address) : null
  if (parsed === null || parsed.hostname === '') throw refused('the store address names no server', 'give neo4j://HOST:PORT')
  if (parsed.username !== '' || parsed.password !== '') {
    throw refused(
      'the store address holds a user or a password',
      'give them with NEO4J_USERNAME and NEO4J_PASSWORD, or --user and --password-file',
    )
  }
  if (`${parsed.search}${parsed.hash}` !== '' || (parsed.pathname !== '' && parsed.pathname !== '/')) {
    throw refused(`nothing may follow the port: ${parsed.protocol}//${parsed.host}…`, 'name a database with --database NAME')
  }
  return { url: `${parsed.protocol}//${parsed.hostname}:${parsed.port || '7687'}`, encrypted: parsed.protocol.includes('+s') }
}

const refused = (message: string, remedy: string): AttestError =>
  new AttestError({ code: 'STORE_ADDRESS', component: 'graph/neo4j', message, remedy })

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

/** The ports of HTTP and HTTPS, on which Neo4j Browser is served, below that of Bolt: 7474 and 7473 below 7687. */
const below = { http: 213, https: 214 } as const

/** Where a server that is set up as usual serves Neo4j Browser, told which server, as whom and to which database to sign in. Throws `STORE_ADDRESS`. */
export function usualBrowserAddress(address: string, { user = 'neo4j', database }: { user?: string; database?: string } = {}): string {
  const { url, encrypted } = serverAddress(address)
  const { hostname, port } = new URL(url)
  const scheme = encrypted ? 'https' : 'http'
  const browser = new URL(`${scheme}://${hostname}:${Math.max(1, Number(port) - below[scheme])}/browser/`)
  // It has no word of its own for certificates of a server's own making: whoever browses trusts them or does not.
  browser.searchParams.set('dbms', url.replace('+ssc:', '+s:').replace('://', `://${encodeURIComponent(user)}@`))
  if (database !== undefined) browser.searchParams.set('db', database)
  return browser.href
}

const refused = (message: string, remedy: string): AttestError =>
  new AttestError({ code: 'STORE_ADDRESS', component: 'graph/neo4j', message, remedy })

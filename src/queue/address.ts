import { AttestError } from '../errors.ts'

/** Where the queue is, without anything secret. */
export interface QueueAddress {
  readonly host: string
  readonly port: number
  readonly database: number
  readonly encrypted: boolean
  /** As people are told of it. */
  readonly shown: string
}

const usualPort = 6379

/**
 * Reads `redis://HOST[:PORT][/DATABASE]`, `rediss` for an encrypted connection; the port is 6379 by default.
 * @throws AttestError `QUEUE_ADDRESS`, which never repeats what may be a password
 */
export function queueAddress(address: string): QueueAddress {
  const parsed = URL.canParse(address) ? new URL(address) : null
  if (parsed === null || !['redis:', 'rediss:'].includes(parsed.protocol) || parsed.hostname === '')
    throw refused('the address of the queue names no Redis server', 'give redis://HOST:PORT, or rediss:// for an encrypted connection')
  if (parsed.username !== '' || parsed.password !== '')
    throw refused(
      'the address of the queue holds a user or a password',
      'give them with ATTEST_QUEUE_USER and ATTEST_QUEUE_PASSWORD, or --queue-user and --queue-password-file',
    )
  const [, database] = /^\/?(\d{0,4})$/.exec(parsed.pathname) ?? []
  if (database === undefined || `${parsed.search}${parsed.hash}` !== '')
    throw refused('nothing but the number of a database may follow the port', 'give redis://HOST:PORT, or redis://HOST:PORT/1')
  const port = Number(parsed.port || usualPort)
  return {
    // An IPv6 address stands in brackets there.
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port,
    database: Number(database),
    encrypted: parsed.protocol === 'rediss:',
    shown: `${parsed.protocol}//${parsed.hostname}:${port}${database === '' ? '' : `/${database}`}`,
  }
}

const refused = (message: string, remedy: string): AttestError =>
  new AttestError({ code: 'QUEUE_ADDRESS', component: 'queue', message, remedy })

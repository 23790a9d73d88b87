import { Redis } from 'ioredis'
import { AttestError } from '../errors.ts'
import type { QueueAddress } from './address.ts'
import { unopened } from './faults.ts'

/** Who signs in, and how long a lost Redis is waited for. */
export interface QueueAccess {
  readonly user?: string | undefined
  readonly password?: string | undefined
  /** Milliseconds; without end where nothing is said. */
  readonly lostAfter?: number | undefined
}

/** An open connection, and what its faults are told with. */
export interface QueueConnection {
  readonly redis: Redis
  readonly address: QueueAddress
}

/** Milliseconds between two tries to reach a Redis that was lost. */
const retryEvery = 500
/** The first that the scripts of BullMQ are made for. */
const oldest = [6, 2] as const

/**
 * Opens a connection and looks whether this Redis can hold a queue.
 * @throws AttestError `QUEUE_UNREACHABLE`, `QUEUE_SIGN_IN`, `QUEUE_PERMISSION`, `QUEUE_VERSION`, `QUEUE_EVICTS`
 */
export async function connectQueue(address: QueueAddress, { user, password, lostAfter }: QueueAccess): Promise<QueueConnection> {
  let isOpen = false
  let last: unknown = null
  const mostTries = lostAfter === undefined ? Number.POSITIVE_INFINITY : lostAfter / retryEvery
  const redis = new Redis({
    host: address.host,
    port: address.port,
    db: address.database,
    ...(user !== undefined && { username: user }),
    ...(password !== undefined && { password }),
    ...(address.encrypted && { tls: {} }),
    lazyConnect: true,
    connectTimeout: 10_000,
    // What was sent and not answered is sent again when the connection is back.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (isOpen && times <= mostTries ? retryEvery : null),
  })
  redis.on('error', (error) => {
    last = error
  })
  try {
    await redis.connect()
    isOpen = true
    refuseUnfit(address, await redis.info())
    return { redis, address }
  } catch (thrown) {
    isOpen = false
    redis.disconnect()
    throw thrown instanceof AttestError ? thrown : unopened(last ?? thrown, address)
  }
}

function refuseUnfit({ shown }: QueueAddress, info: string): void {
  const of = (name: string): string => new RegExp(`^${name}:(.*)$`, 'm').exec(info)?.[1]?.trim() ?? ''
  const [major = 0, minor = 0] = of('redis_version').split('.').map(Number)
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    throw new AttestError({
      code: 'QUEUE_VERSION',
      component: 'queue',
      message: `${shown} runs Redis ${of('redis_version') || 'of no known version'}, which is older than ${oldest.join('.')}`,
      remedy: `use Redis ${oldest.join('.')} or later`,
    })
  const policy = of('maxmemory_policy')
  if (policy === '' || policy === 'noeviction') return
  throw new AttestError({
    code: 'QUEUE_EVICTS',
    component: 'queue',
    message: `${shown} throws away what it holds when its memory is full (maxmemory-policy ${policy}): articles would be lost from the queue`,
    remedy: 'set maxmemory-policy noeviction in redis.conf, or with CONFIG SET',
  })
}

import { Option } from 'commander'
import { AttestError } from '../errors.ts'
import type { QueueConnection } from '../queue/connection.ts'
import { passwordFrom } from './password.ts'
import { environmentName, type Settings } from './settings.ts'

const queueOption = (flags: string, meaning: string): Option => new Option(flags, meaning).helpGroup('For workers on other machines:')

/** Where the queue is, and who signs in there. */
export const queueOptions = (): Option[] => [
  queueOption('--queue <address>', `the queue: redis://HOST:PORT, rediss:// encrypted (${environmentName('queue')})`),
  queueOption('--queue-user <name>', `who signs in there, where Redis knows users (${environmentName('queueUser')})`),
  queueOption('--queue-password-file <file>', `a file that holds the password (or ${environmentName('queuePassword')})`),
]

/** How many articles a load puts in before they are read. */
export const aheadOption = (): Option =>
  queueOption('--ahead <n>', `articles in the queue at once, more wait (default 1000; ${environmentName('ahead')})`)

/**
 * Opens the queue of the settings. What speaks to Redis is loaded with it.
 * @param lostAfter milliseconds that a lost Redis is waited for; without end where nothing is said
 * @throws AttestError `CLI_QUEUE` where none is named, `CLI_PASSWORD_FILE`, `QUEUE_ADDRESS` and as `connectQueue`
 */
export async function openQueue(
  { queue, queueUser, queuePassword, queuePasswordFile }: Settings,
  lostAfter?: number,
): Promise<QueueConnection> {
  if (queue === undefined) throw unnamed()
  const [{ queueAddress }, { connectQueue }] = await Promise.all([import('../queue/address.ts'), import('../queue/connection.ts')])
  const password = passwordFrom(queuePasswordFile, queuePassword, '--queue-password-file')
  return connectQueue(queueAddress(queue), { user: queueUser, password, lostAfter })
}

const unnamed = (): AttestError =>
  new AttestError({
    code: 'CLI_QUEUE',
    component: 'cli/queue',
    message: 'no queue is named',
    remedy: `name the Redis server that holds it: --queue redis://HOST:PORT, or ${environmentName('queue')}`,
  })

import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { pooledExtractor } from '../assembly/extractor.ts'
import type { Fault } from '../errors.ts'
import type { QueueConnection } from '../queue/connection.ts'
import { describe, jsonOption, readerOption, settingsOf } from './command.ts'
import { warningLine } from './fault-lines.ts'
import { openQueue, queueOptions } from './queue.ts'
import type { Settings } from './settings.ts'
import { plain, table } from './table.ts'
import { notice, print, type Terminal } from './terminal.ts'

interface Options {
  readonly failed?: boolean
  readonly retry?: boolean
  readonly json?: boolean
}

/** `attest work`: reads articles that loads put into a queue, until it is told to stop. */
export function workCommand(terminal: Terminal, version: string): Command {
  const command = describe({
    name: 'work',
    summary: 'read articles for loads on other machines, from a queue in Redis (docs/loading.md, docs/scale.md)',
    examples: [
      ['attest work --queue redis://queue.example:6379', 'one process, a thread a core; start as many as you like, anywhere'],
      ['attest load news --queue redis://queue.example:6379', 'what gives them work, and writes what they read into the store'],
      ['attest work --failed --queue redis://queue.example:6379', 'the articles that were set aside, and why'],
      ['attest work --retry --queue redis://queue.example:6379', 'put those back'],
    ],
  })
    .addOption(readerOption())
    .option('--threads <n>', 'worker threads (default: one a core)')
    .option('--failed', 'list what was set aside instead: articles that cannot be read, or that workers ended over')
    .option('--retry', 'put back what was set aside instead')
    .addOption(jsonOption())
    .action(async (options: Options) => {
      const settings = settingsOf(command, terminal)
      const connection = await openQueue(settings)
      try {
        if (options.failed === true) await list(connection, options.json === true, terminal)
        else if (options.retry === true) await retry(connection, terminal)
        else await work(connection, settings, version, terminal)
      } finally {
        connection.redis.disconnect()
      }
    })
  for (const option of queueOptions()) command.addOption(option)
  return command
}

/** Reads until the process is told to stop (SIGINT, SIGTERM), then finishes what it took; told again, it ends at once. */
async function work(connection: QueueConnection, settings: Settings, version: string, terminal: Terminal): Promise<void> {
  const { startWork } = await import('../queue/worker.ts')
  const { reader, threads = availableParallelism() } = settings
  const extractor = pooledExtractor({ reader, threads, apart: true, onFallback: (fault) => notice(terminal, warningLine(fault)) })
  try {
    const onSetAside = (articleId: string | null, fault: Fault): void =>
      notice(terminal, warningLine({ ...fault, message: `${articleId ?? 'no article'} is set aside: ${fault.message}` }))
    // One more than there are threads: a thread need not wait for what Redis is told.
    const running = await startWork(connection, { reader, version, extractor, atOnce: threads + 1, onSetAside })
    const untold = tellOutages(connection, terminal)
    const way = reader === 'model' ? 'with the model' : 'by rules'
    print(terminal, `Reading ${way}, ${threads} at a time, what loads of version ${version} put into ${connection.address.shown}.`)
    print(terminal, 'Stop with Ctrl-C.')
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    notice(terminal, 'stopping')
    untold()
    await running.stop()
    const { read, setAside } = running.counts()
    print(terminal, `${read.toLocaleString('en')} articles read${setAside > 0 ? `, ${setAside.toLocaleString('en')} set aside` : ''}`)
  } finally {
    await extractor.close()
  }
}

/** Tells when Redis goes and comes back; gives what ends that. */
function tellOutages({ redis, address }: QueueConnection, terminal: Terminal): () => void {
  let isAway = false
  const away = (): void => {
    if (!isAway) notice(terminal, `${address.shown} does not answer: waiting for it`)
    isAway = true
  }
  const back = (): void => {
    if (isAway) notice(terminal, `${address.shown} answers again`)
    isAway = false
  }
  redis.on('close', away).on('ready', back)
  return () => void redis.off('close', away).off('ready', back)
}

async function list(connection: QueueConnection, json: boolean, terminal: Terminal): Promise<void> {
  const { listSetAside } = await import('../queue/set-aside.ts')
  const rows: string[][] = []
  for await (const { articleId, queue, at, fault } of listSetAside(connection)) {
    const { code, message, remedy } = fault
    if (json) print(terminal, JSON.stringify({ articleId, queue, at, code, message, remedy }))
    else rows.push([articleId ?? '', at, code, plain(message)])
  }
  if (json) return
  if (rows.length === 0) print(terminal, 'nothing was set aside')
  else print(terminal, table([{ heading: 'article' }, { heading: 'set aside' }, { heading: 'code' }, { heading: 'why' }], rows))
}

async function retry(connection: QueueConnection, terminal: Terminal): Promise<void> {
  const { retrySetAside } = await import('../queue/set-aside.ts')
  const count = await retrySetAside(connection)
  const told = `${count.toLocaleString('en')} ${count === 1 ? 'article is' : 'articles are'} put back`
  print(terminal, count === 0 ? 'nothing was set aside' : `${told}: when workers have read them, load them again and they are written`)
}

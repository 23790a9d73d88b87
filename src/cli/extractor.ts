import { pooledExtractor } from '../assembly/extractor.ts'
import type { Fault } from '../errors.ts'
import type { Extractor } from '../ingest/extractor.ts'
import type { Standing } from '../queue/queued-extractor.ts'
import { openQueue } from './queue.ts'
import type { Settings } from './settings.ts'

/** Milliseconds: time for Redis to be started again. */
const lostAfter = 60_000

export interface Told {
  /** Of what stops nothing and is worth knowing. */
  readonly onWarning: (fault: Fault) => void
  /** How a queue stands, every few seconds. */
  readonly onStanding: (standing: Standing) => void
}

/** What reads the articles of a load: the threads of this process, or the workers of the queue that the settings name. Throws as `openQueue`. */
export async function extractorOf(settings: Settings, version: string, { onWarning, onStanding }: Told): Promise<Extractor> {
  const { reader, threads, queue, ahead } = settings
  if (queue === undefined) return pooledExtractor({ reader, onFallback: onWarning, ...(threads !== undefined && { threads }) })
  const { queuedExtractor } = await import('../queue/queued-extractor.ts')
  let isAlone = false
  return queuedExtractor(await openQueue(settings, lostAfter), {
    ...{ reader, version, ahead },
    onStanding: (standing) => {
      if (standing.workers === 0 && standing.waiting > 0 && !isAlone) onWarning(nobody(settings, version))
      isAlone = standing.workers === 0
      onStanding(standing)
    },
  })
}

const nobody = ({ queue, reader }: Settings, version: string): Fault => ({
  code: 'QUEUE_NO_WORKERS',
  component: 'cli/extractor',
  message: `articles wait, and no worker of version ${version} reads ${reader === 'model' ? 'with the model' : 'by rules'}`,
  remedy: `start one: attest work --queue ${queue} --reader ${reader}`,
  severity: 'notice',
})

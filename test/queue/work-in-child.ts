import { setTimeout as sleep } from 'node:timers/promises'
import { queueAddress } from '../../src/queue/address.ts'
import { connectQueue } from '../../src/queue/connection.ts'
import { startWork } from '../../src/queue/worker.ts'
import { madeUp } from '../graph/made-up.ts'

/** Reads made-up articles for a queue, and says when it begins to: it is there to be killed. The article "poison" cannot be read. */
const [address = '', password = ''] = process.argv.slice(2)
await startWork(await connectQueue(queueAddress(address), { password }), {
  reader: 'rules',
  version: '0.0.0',
  atOnce: 2,
  patience: { lock: 2000, look: 500 },
  onSetAside: () => undefined,
  extractor: {
    width: 2,
    extract: async ({ id }) => {
      await sleep(20)
      if (id === 'poison') throw new Error('no such luck')
      return madeUp(Number(id.replace('made-up-', ''))).record
    },
    close: async () => undefined,
  },
})
process.stdout.write('reading\n')

import { z } from 'zod'
import { AttestError } from '../../errors.ts'
import type { Session } from '../port.ts'

const unfinished = { name: 'check/unfinished-copy', row: z.object({ source: z.string() }) }

/** Where the copy came from that was begun in a store and not ended; null where there is none. */
export const unfinishedCopy = async (session: Session): Promise<string | null> => (await session.run(unfinished))[0]?.source ?? null

/**
 * Refuses a store that holds half a graph: its answers would be wrong, and articles loaded into it would be lost among those to come.
 * @throws AttestError `STORE_UNFINISHED`
 */
export async function refuseUnfinished(session: Session, store: string): Promise<void> {
  const source = await unfinishedCopy(session)
  if (source === null) return
  throw new AttestError({
    code: 'STORE_UNFINISHED',
    component: 'graph/copy',
    message: `a copy from ${source} to ${store} was not finished`,
    remedy: 'run "attest copy" again with the same stores, or "attest restore" with the same backup: it goes on where it stopped',
  })
}

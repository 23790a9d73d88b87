import { AttestError, type Fault } from '../../errors.ts'
import type { Given, TakenIn } from '../../ingest/take-in.ts'
import type { Context } from '../context.ts'

/** Runs a piece of work when those before it are through. Throws `CHANGES_BUSY` where too many wait. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** What changes of the graph go through. */
export interface Changes {
  /** The moment as ISO 8601 in UTC. */
  readonly now: () => string
  readonly inTurn: InTurn
  /** Loads take turns with one another alone: reading takes long, and each article that is written takes its turn at the store. */
  readonly loadInTurn: InTurn
  /** Reads articles and writes them. */
  readonly takeIn: (given: readonly Given[]) => Promise<TakenIn[]>
}

/** What a change made; or what whoever asked for it can do about it that nothing was changed. */
export type Changed<Made> =
  | { readonly made: Made; readonly fault: null }
  | { readonly made: null; readonly fault: Pick<Fault, 'code' | 'message' | 'remedy'> }

/** Faults that are told as data: what was asked for does not fit what the graph holds, and can be asked for otherwise. */
const toldAsData: ReadonlySet<string> = new Set([
  'DECISION_INVALID',
  'DECISION_TARGET',
  'DECISION_UNKNOWN',
  'DECISION_UNDONE',
  'REVIEW_UNKNOWN',
  'REVIEW_NO_MERGE',
  'ID_UNKNOWN',
])

/**
 * Makes a change in its turn. What the request reads after it, it reads anew.
 * @throws AttestError `CHANGES_OFF`, `CHANGES_BUSY`, and what `work` throws but for the faults that are told as data
 */
export async function change<Made>(context: Context, work: (changes: Changes) => Promise<Made>): Promise<Changed<Made>> {
  const changes = changesOf(context)
  try {
    return { made: await changes.inTurn(() => work(changes)), fault: null }
  } catch (thrown) {
    if (!(thrown instanceof AttestError && toldAsData.has(thrown.code))) throw thrown
    const { code, message, remedy } = thrown
    return { made: null, fault: { code, message, remedy } }
  } finally {
    context.reads.since = {}
  }
}

/** Takes articles in, in the turn of loads. Throws as `change`. */
export async function takeIn(context: Context, given: readonly Given[]): Promise<TakenIn[]> {
  const changes = changesOf(context)
  try {
    return await changes.loadInTurn(() => changes.takeIn(given))
  } finally {
    context.reads.since = {}
  }
}

function changesOf({ changes }: Context): Changes {
  if (changes === null) throw off()
  return changes
}

const off = (): AttestError =>
  new AttestError({
    code: 'CHANGES_OFF',
    component: 'graphql/changes',
    message: 'nothing can be changed here',
    remedy:
      'use the command line (attest merge, attest load), or "attest serve" without --read-only, on this machine alone or with --allow-changes',
  })

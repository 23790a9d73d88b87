import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { type AuditEvent, type AuditLine, beginning, lineAfter, readLine } from '../audit/entry.ts'
import { AttestError, causeOf } from '../errors.ts'

/** Where it is written down what was done. */
export interface AuditTrail {
  /** Makes sure that it can be written down. Throws `AUDIT_UNWRITABLE`. */
  ready(): void
  /** All lines so far; empty where there are none. */
  text(): string
  /** Writes it down and has it on the disk before it returns. Throws `AUDIT_UNWRITABLE`. */
  record(event: AuditEvent): void
}

/** Milliseconds: another process holds the trail for one line alone. */
const patience = 5000
/** Bytes: more than a line has. */
const longest = 65_536

/**
 * The trail of a file, which is made when the first line comes, for its owner alone. Lines are only ever added (O_APPEND), by one process at a time.
 * @param mask hides names, since a trail is read by others too
 */
export const auditTrail = (file: string, mask: (text: string) => string = (text) => text): AuditTrail => ({
  ready: () => {
    try {
      closeSync(openTrail(file))
    } catch (cause) {
      throw unwritable(file, cause)
    }
  },
  text: () => (existsSync(file) ? readFileSync(file, 'utf8') : ''),
  record: (event) => {
    try {
      mkdirSync(dirname(file), { recursive: true })
      withLock(`${file}.lock`, () => append(file, masked(event, mask)))
    } catch (cause) {
      throw unwritable(file, cause)
    }
  },
})

function openTrail(file: string): number {
  mkdirSync(dirname(file), { recursive: true })
  return openSync(file, 'a+', 0o600)
}

function append(file: string, event: AuditEvent): void {
  const descriptor = openTrail(file)
  try {
    const { last, torn } = endOf(descriptor)
    // What a loss of power left unfinished stays as it is, on a line of its own: it is found, not mended.
    writeSync(descriptor, `${torn ? '\n' : ''}${lineAfter(last, event)}\n`)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** The last whole line, and whether something unfinished stands behind it. */
function endOf(descriptor: number): { last: Pick<AuditLine, 'seq' | 'hash'>; torn: boolean } {
  const { size } = fstatSync(descriptor)
  const bytes = Buffer.alloc(Math.min(size, 2 * longest))
  readSync(descriptor, bytes, 0, bytes.length, size - bytes.length)
  const rows = bytes.toString('utf8').split('\n')
  const torn = rows.pop() !== ''
  const last = rows.map(readLine).findLast((line) => line !== null)
  return { last: last ?? beginning, torn }
}

function withLock(lock: string, work: () => void): void {
  const until = performance.now() + patience
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx', 0o600))
      break
    } catch (cause) {
      if (!/EEXIST/.test(causeOf(cause))) throw cause
      // Whoever made it and died, never takes it away; a clock that was set back shows it as of a time to come.
      const age = Math.abs(Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()))
      if (age > patience) rmSync(lock, { force: true })
      else if (performance.now() > until) throw cause
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
  try {
    work()
  } finally {
    rmSync(lock, { force: true })
  }
}

const masked = (event: AuditEvent, mask: (text: string) => string): AuditEvent => ({
  ...event,
  who: mask(event.who),
  about: Object.fromEntries(
    Object.entries(event.about).map(([name, value]) => [
      name,
      typeof value === 'string' ? mask(value) : Array.isArray(value) ? value.map(mask) : value,
    ]),
  ),
})

const unwritable = (file: string, cause: unknown): AttestError =>
  new AttestError(
    {
      code: 'AUDIT_UNWRITABLE',
      component: 'assembly/audit',
      message: `what is done cannot be written down in ${file}: ${causeOf(cause)}`,
      remedy: 'see that its folder may be written and has room, or name another file: --audit FILE; nothing is done without',
    },
    { cause },
  )

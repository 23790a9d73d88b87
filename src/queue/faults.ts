import { AttestError, causeOf, type Fault } from '../errors.ts'
import { ExtractorLost } from '../ingest/extractor.ts'
import type { QueueAddress } from './address.ts'

type Told = Pick<Fault, 'code' | 'message' | 'remedy'>

interface Rule {
  /** On the words of Redis, or of the way to it. */
  readonly words: RegExp
  readonly told: (address: QueueAddress) => Told
}

/** What Redis or the way to it may say, the first that fits. */
const rules: readonly Rule[] = [
  {
    words: /WRONGPASS|invalid password|invalid username-password|without any password configured/i,
    told: ({ shown }) => ({
      code: 'QUEUE_SIGN_IN',
      message: `${shown} refuses the password`,
      remedy: 'give the right one with ATTEST_QUEUE_PASSWORD or --queue-password-file, and --queue-user where Redis knows users',
    }),
  },
  {
    words: /NOAUTH/,
    told: ({ shown }) => ({
      code: 'QUEUE_SIGN_IN',
      message: `${shown} wants a password`,
      remedy: 'give it with ATTEST_QUEUE_PASSWORD or --queue-password-file',
    }),
  },
  {
    words: /NOPERM/,
    told: ({ shown }) => ({
      code: 'QUEUE_PERMISSION',
      message: `${shown} does not let this user do what a queue needs`,
      remedy: 'let the user read, write and run scripts on keys that begin with “attest:”, and ask for the list of clients',
    }),
  },
  {
    words: /\bOOM\b|MISCONF|READONLY/,
    told: ({ shown }) => ({
      code: 'QUEUE_FULL',
      message: `${shown} takes nothing more: its memory or its disk is full, or it is a replica`,
      remedy: 'give it more memory (maxmemory) or disk, or have fewer articles wait with a smaller --ahead',
    }),
  },
  {
    words: /certificate|SSL|TLS|EPROTO|before secure/i,
    told: ({ shown, encrypted }) => ({
      code: 'QUEUE_UNREACHABLE',
      message: `no ${encrypted ? 'encrypted ' : ''}connection with ${shown}`,
      remedy: encrypted ? 'use redis:// where the server has no encryption' : 'use rediss://: the server wants encryption',
    }),
  },
]

/** What a fault of Redis or the connection means to a person; null where it is neither. */
function ruled(thrown: unknown, address: QueueAddress): AttestError | null {
  const words = causeOf(thrown)
  const rule = rules.find((one) => one.words.test(words))
  return rule === undefined ? null : new AttestError({ component: 'queue', ...rule.told(address) }, { cause: thrown })
}

/** Why the queue cannot be opened. */
export const unopened = (thrown: unknown, address: QueueAddress): AttestError =>
  ruled(thrown, address) ??
  new AttestError(
    {
      code: 'QUEUE_UNREACHABLE',
      component: 'queue',
      message: `no Redis answers at ${address.shown}`,
      remedy: 'start one (Debian: apt-get install redis-server; "docker compose up" has one), or see that address and port are right',
    },
    { cause: thrown },
  )

/** Why the queue, once open, can be used no more: nothing that waits for it comes to an end. */
export function queueLost(thrown: unknown, address: QueueAddress): ExtractorLost {
  const { code, message, remedy } = ruled(thrown, address) ?? {
    code: 'QUEUE_LOST',
    message: `the connection with ${address.shown} was lost and did not come back`,
    remedy: 'see that Redis runs, then do this again: what was written is kept, and what workers have read meanwhile is taken from there',
  }
  return new ExtractorLost({ code, component: 'queue', message, remedy }, { cause: thrown })
}

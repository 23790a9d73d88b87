import { Neo4jError } from 'neo4j-driver'
import { AttestError, causeOf, type Fault } from '../../errors.ts'
import type { Connection } from './connection.ts'
import { versionRemedy } from './server-version.ts'

type Told = Pick<Fault, 'code' | 'message' | 'remedy'>

interface Rule {
  /** On the code: `Neo.ClientError.Security.Forbidden`, `ServiceUnavailable`. */
  readonly code?: RegExp
  /** On the words of a fault that the driver itself found, so that no words of a query are taken for them. */
  readonly words?: RegExp
  readonly told: (connection: Connection, opened: boolean) => Told
}

const howToStart = '"npm run neo4j" and "docker compose up" start one; the Bolt port is 7687 unless the server says otherwise'

/** What a server or the way to it may say, the first that fits; all else is a fault of the query. */
const rules: readonly Rule[] = [
  {
    words: /responded HTTP|server responded/i,
    told: ({ url }) => ({
      code: 'STORE_UNREACHABLE',
      message: `${url} answers HTTP, not Bolt`,
      remedy: 'give the Bolt port, 7687 unless the server says otherwise, not that of Neo4j Browser',
    }),
  },
  {
    words: /unknown bolt protocol|unsupported protocol|negotiation failed|protocol version/i,
    told: ({ url }) => ({
      code: 'STORE_VERSION',
      message: `${url} speaks no version of Bolt that Attest speaks`,
      remedy: versionRemedy,
    }),
  },
  {
    words: /\b(certificate|SSL|TLS|ECONNRESET before secure|socket disconnected before secure)\b/i,
    told: ({ url, encrypted }) => ({
      code: 'STORE_UNREACHABLE',
      message: `no ${encrypted ? 'encrypted ' : ''}connection with ${url}`,
      remedy: encrypted
        ? 'use neo4j+ssc:// where the server has a certificate of its own making, neo4j:// where it has none'
        : 'use neo4j+s://: the server wants encryption',
    }),
  },
  {
    code: /Security\.(Unauthorized|TokenExpired)/,
    told: ({ url, user }) => ({
      code: 'STORE_SIGN_IN',
      message: `${url} refuses the password of the user ${user}`,
      remedy: 'give the right one with NEO4J_USERNAME and NEO4J_PASSWORD, or --user and --password-file',
    }),
  },
  {
    code: /Security\.AuthenticationRateLimit/,
    told: ({ url, user }) => ({
      code: 'STORE_SIGN_IN',
      message: `${url} takes no sign-in of the user ${user} for now: too many wrong passwords`,
      remedy: 'wait a few seconds, then give the right password with NEO4J_PASSWORD or --password-file',
    }),
  },
  {
    code: /Security\.CredentialsExpired/,
    told: ({ url, user }) => ({
      code: 'STORE_SIGN_IN',
      message: `${url} wants the user ${user} to change the password first`,
      remedy: 'change it in Neo4j Browser or with ALTER CURRENT USER SET PASSWORD, then give the new one',
    }),
  },
  {
    code: /Database\.(DatabaseNotFound|InvalidDatabaseName)|Database\.Database.{0,100}NotFound/,
    told: ({ url, database }) => ({
      code: 'STORE_DATABASE',
      message: `${url} has no database ${database ?? 'of its own for this user'}`,
      remedy: 'name one that is there with --database or NEO4J_DATABASE (SHOW DATABASES lists them), or create it',
    }),
  },
  {
    code: /Security\.Forbidden|ForbiddenOnReadOnlyDatabase|General\.WriteOnReadOnly/,
    told: ({ url, user }) => ({
      code: 'STORE_PERMISSION',
      message: `${url} does not let the user ${user} do this`,
      remedy: 'use a user who may read, write, and make indexes and constraints there, or a database that is not read-only',
    }),
  },
  {
    code: /Cluster\.NotALeader/,
    told: ({ url }) => ({
      code: 'STORE_PERMISSION',
      message: `${url} is a member of a cluster that takes no writes`,
      remedy: 'use a neo4j:// address, which finds the one that does',
    }),
  },
  {
    code: /OutOfMemory|MemoryLimit|StackOverFlow/i,
    told: ({ url }) => ({
      code: 'STORE_MEMORY',
      message: `${url} has no memory for a transaction of this size`,
      remedy:
        'raise at the server what limits it: db.memory.transaction.max for one transaction, dbms.memory.transaction.total.max for all, server.memory.heap.max_size; or, for "attest load", give a smaller --batch',
    }),
  },
  {
    code: /Transaction\.TransactionTimedOut/,
    told: ({ url }) => ({
      code: 'STORE_TIMEOUT',
      message: `${url} ended a transaction that took longer than it allows`,
      remedy: 'raise db.transaction.timeout at the server; or, for "attest load", give a smaller --batch: what was acknowledged is kept',
    }),
  },
  {
    code: /Transaction\.(DeadlockDetected|LockAcquisitionTimeout|LockClientStopped|Terminated)/,
    told: ({ url }) => ({
      code: 'STORE_BUSY',
      message: `${url} gave up a transaction: others hold what it needs, or somebody ended it`,
      remedy:
        'see what else writes there with SHOW TRANSACTIONS, then do this again: what was acknowledged is kept, and nothing is loaded twice',
    }),
  },
  {
    code: /ServiceUnavailable|SessionExpired|DatabaseUnavailable/,
    // What the driver says where connections come about, and nothing comes through them.
    words: /acquisition timed out/,
    told: ({ url }, opened) =>
      opened
        ? {
            code: 'STORE_CONNECTION_LOST',
            message: `the connection with ${url} was lost and did not come back`,
            remedy: 'see that the server runs, then do this again: what was acknowledged is kept, and nothing is loaded twice',
          }
        : { code: 'STORE_UNREACHABLE', message: `no server answers at ${url}`, remedy: howToStart },
  },
]

/** Whether a transaction is larger than one may be: it stays so however often it is tried, though the server calls that a passing fault. */
export const isTooLarge = (thrown: unknown): boolean =>
  thrown instanceof Neo4jError && thrown.code.startsWith('Neo.TransientError.') && /\bdb\.memory\.transaction\.max\b/.test(thrown.message)

/**
 * What a fault of the server or the connection means to a person; null where it is the query's own, or not the driver's at all.
 * @param opened whether the server had answered before
 */
export function serverFault(thrown: unknown, connection: Connection, opened: boolean): AttestError | null {
  if (!(thrown instanceof Neo4jError)) return null
  const words = thrown.code.startsWith('Neo.') ? '' : `${thrown.message} ${causeOf(thrown.cause)}`
  const rule = rules.find((one) => one.code?.test(thrown.code) === true || one.words?.test(words) === true)
  return rule === undefined ? null : new AttestError({ component: 'graph/neo4j', ...rule.told(connection, opened) }, { cause: thrown })
}

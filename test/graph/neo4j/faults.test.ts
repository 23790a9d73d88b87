import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { connect } from '../../../src/graph/neo4j/connection.ts'
import { isTooLarge, serverFault } from '../../../src/graph/neo4j/faults.ts'

const secret = 'quay-lantern-7'
const connection = connect({ url: 'neo4j://isle:7687', encrypted: false }, { user: 'clerk', password: secret, database: 'desk' })
const fault = (code: string, message: string) => new Neo4jError(message, code, '50N42', message)

describe('serverFault', () => {
  it.each([
    ['ServiceUnavailable', 'connect ECONNREFUSED 127.0.0.1:7687', false, 'STORE_UNREACHABLE', /npm run neo4j/],
    ['ServiceUnavailable', 'Could not perform discovery. No routing servers available.', false, 'STORE_UNREACHABLE', /docker compose/],
    ['ServiceUnavailable', 'Connection was closed by server', true, 'STORE_CONNECTION_LOST', /loaded twice/],
    ['SessionExpired', 'No longer possible to write to server', true, 'STORE_CONNECTION_LOST', /server runs/],
    ['N/A', 'Connection acquisition timed out in 30000 ms.', true, 'STORE_CONNECTION_LOST', /server runs/],
    ['N/A', 'Server responded HTTP. Make sure you are not trying to connect to the http endpoint', false, 'STORE_UNREACHABLE', /Bolt port/],
    ['ServiceUnavailable', 'self-signed certificate in certificate chain', false, 'STORE_UNREACHABLE', /neo4j\+s/],
    ['Neo.ClientError.Security.Unauthorized', 'The client is unauthorized', false, 'STORE_SIGN_IN', /NEO4J_PASSWORD/],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'too many times', false, 'STORE_SIGN_IN', /wait/],
    ['Neo.ClientError.Security.CredentialsExpired', 'must change', false, 'STORE_SIGN_IN', /change/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'no graph', true, 'STORE_DATABASE', /--database/],
    ['Neo.ClientError.Security.Forbidden', 'Schema operation not allowed', true, 'STORE_PERMISSION', /user/],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'read only', true, 'STORE_PERMISSION', /read-only/],
    ['Neo.ClientError.Cluster.NotALeader', 'no leader', true, 'STORE_PERMISSION', /neo4j:\/\//],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'too large', true, 'STORE_MEMORY', /transaction\.max.*--batch/],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'timed out', true, 'STORE_TIMEOUT', /db\.transaction\.timeout/],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timed out', true, 'STORE_TIMEOUT', /--batch/],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'a deadlock', true, 'STORE_BUSY', /SHOW TRANSACTIONS/],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'a lock', true, 'STORE_BUSY', /loaded twice/],
    ['Neo.ClientError.Transaction.LockClientStopped', 'a lock', true, 'STORE_BUSY', /loaded twice/],
    ['Neo.ClientError.Transaction.Terminated', 'terminated', true, 'STORE_BUSY', /loaded twice/],
    ['N/A', 'The server negotiation failed', false, 'STORE_VERSION', /5\.23/],
  ])('%s: %s', (code, message, opened, expected, remedy) => {
    const told = serverFault(fault(code, message), connection, opened)
    expect(told).toMatchObject({ code: expected, component: 'graph/neo4j', remedy: expect.stringMatching(remedy) })
    expect(`${told?.message}${told?.remedy}`).not.toContain(secret)
  })

  it.each([
    fault('Neo.ClientError.Statement.SyntaxError', 'Invalid input: a certificate with TLS'),
    fault('Neo.ClientError.Schema.ConstraintValidationFailed', 'already exists'),
    new Error('connect ECONNREFUSED'),
  ])('leaves a fault of the query to the query: %s', (thrown) => expect(serverFault(thrown, connection, true)).toBeNull())
})

describe('isTooLarge', () => {
  it.each([
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', '… db.memory.transaction.max threshold reached', true],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', '… dbms.memory.transaction.total.max threshold reached', false],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'a deadlock', false],
    ['Neo.ClientError.Statement.SyntaxError', 'db.memory.transaction.max', false],
  ])('%s: %s', (code, message, expected) => expect(isTooLarge(fault(code, message))).toBe(expected))
})

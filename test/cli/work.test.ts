import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasRedis, type RedisServer, redisServer } from '../queue/redis-server.ts'
import { call } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-work-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('says what is missing where no queue is named', async () => {
  const { status, err } = await call(['work'])
  expect({ status, err }).toEqual({ status: 1, err: expect.stringMatching(/no queue is named \[CLI_QUEUE\]\n {2}→ .*ATTEST_QUEUE/) })
})

describe.runIf(hasRedis)('attest work', () => {
  let redis: RedisServer
  let environment: Record<string, string>
  beforeAll(async () => {
    redis = await redisServer()
    environment = { ATTEST_READER: 'rules', ATTEST_THREADS: '1', ATTEST_QUEUE: redis.address, ATTEST_QUEUE_PASSWORD: redis.password }
  })
  afterAll(() => redis.end())
  const attest = (...argv: string[]) => call(argv, { environment })

  it('reads what a load puts in, which makes the same graph as one that reads by itself', async () => {
    const alone = join(folder, 'alone')
    await call(['load', 'examples/articles', 'examples/revised', '--store', alone, '--threads', '1'])
    const work = attest('work')
    const load = await attest('load', 'examples/articles', 'examples/revised', '--store', join(folder, 'by-workers'))
    // As the system would.
    process.emit('SIGTERM')
    const worked = await work
    expect(load).toMatchObject({ status: 0, out: expect.stringMatching(/^1\d articles loaded/) })
    expect(worked).toMatchObject({
      status: 0,
      err: 'stopping\n',
      out: expect.stringMatching(/^Reading by rules, 1 at a time.*\n.*\n1\d articles read\n$/),
    })
    expect(await call(['check', '--store', alone, '--against', join(folder, 'by-workers')])).toMatchObject({
      status: 0,
      out: expect.stringContaining('the graphs are equal'),
    })
  })

  it('lists what was set aside, and puts it back', async () => {
    expect(await attest('work', '--failed')).toMatchObject({ status: 0, out: 'nothing was set aside\n' })
    expect(await attest('work', '--retry')).toMatchObject({ status: 0, out: 'nothing was set aside\n' })
  })

  it('takes the password from a file, tells of a wrong one and never shows it', async () => {
    const right = join(folder, 'right.key')
    writeFileSync(right, `${redis.password}\n`)
    const wrong = { ...environment, ATTEST_QUEUE_PASSWORD: 'quay-lantern-0' }
    expect(await call(['work', '--failed', '--queue-password-file', right], { environment: wrong })).toMatchObject({ status: 0 })
    for (const argv of [['work'], ['load', 'examples/articles', '--store', join(folder, 'never')]]) {
      const { status, out, err } = await call(argv, { environment: wrong })
      expect({ status, out, err }).toMatchObject({ status: 1, out: '', err: expect.stringContaining('[QUEUE_SIGN_IN]') })
      expect(err).not.toContain('quay-lantern')
    }
  })
})

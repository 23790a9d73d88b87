import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const service = z.object({
  environment: z.record(z.string(), z.string()),
  command: z.array(z.string()).optional(),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({
    test: z.array(z.string()).min(2),
    interval: z.string(),
    timeout: z.string().regex(/^\d+s$/),
    retries: z.int(),
    start_period: z.string().optional(),
  }),
  restart: z.literal('unless-stopped'),
})
const text = readFileSync('docker-compose.yml', 'utf8')
const { services, volumes } = z
  .object({
    services: z.strictObject({ neo4j: service, redis: service, attest: service, worker: service }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(text))
const each = Object.entries(services)

describe('docker-compose.yml', () => {
  it('has no password of its own: it ends where nobody chose one', () => {
    expect(text.match(/\$\{?(NEO4J|REDIS)_PASSWORD(?!:\?|")/g)).toBeNull()
    expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/)
    expect(services.attest.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/)
    expect(services.redis.environment.REDIS_PASSWORD).toMatch(/^\$\{REDIS_PASSWORD:\?[^}]+\}$/)
    for (const { environment } of [services.attest, services.worker])
      expect(environment.ATTEST_QUEUE_PASSWORD).toBe(services.redis.environment.REDIS_PASSWORD)
  })

  it.each(each)('%s is reached from this machine alone', (_, { ports }) => {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/)
  })

  it('keeps the graph and the queue in volumes', () => {
    const named = [services.neo4j, services.redis].map((one) => one.volumes.map((volume) => volume.split(':')))
    for (const own of named) expect(own.map(([, path]) => path)).toContain('/data')
    expect(Object.keys(volumes)).toEqual([...named.flat().map(([name]) => name), 'attest-keys'])
  })

  it('has a queue that loses nothing, and is reached by nobody outside', () => {
    expect(services.redis.ports).toEqual([])
    expect(services.redis.command?.join(' ')).toMatch(/--appendonly yes --maxmemory-policy noeviction/)
    expect(services.redis.command?.join(' ')).not.toMatch(/--requirepass/)
  })

  it('has loads read by the workers, with one reader', () => {
    for (const name of ['ATTEST_QUEUE', 'ATTEST_READER']) expect(services.worker.environment[name]).toBe(services.attest.environment[name])
    expect(services.worker.command).toEqual(['work'])
    expect(services.worker.depends_on).toEqual({ redis: { condition: 'service_healthy' } })
  })

  it('serves nobody without a key, and keeps keys in a volume that its user alone may open', () => {
    expect(services.attest.environment.ATTEST_KEYS).toBe('/keys/keys.json')
    expect(services.attest.volumes).toEqual(['attest-keys:/keys'])
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(/mkdir \/keys && chown node:node \/keys && chmod 700 \/keys[\s\S]*\nUSER node\n/)
  })

  it('starts Attest when Neo4j and Redis are healthy, and asks for its health for longer than that may take', () => {
    expect(services.attest.depends_on).toEqual({ neo4j: { condition: 'service_healthy' }, redis: { condition: 'service_healthy' } })
    expect(services.attest.healthcheck.test.join(' ')).toContain(`:${services.attest.environment.ATTEST_PORT}/health`)
    const [, patience] = /const patience = (\d+)/.exec(readFileSync('src/server/health.ts', 'utf8')) ?? []
    expect(Number.parseInt(services.attest.healthcheck.timeout, 10) * 1000).toBeGreaterThan(Number(patience) + 1000)
  })

  it('puts no fiction into the graph unless it is told to', () =>
    expect(services.attest.command?.join(' ')).toMatch(/^\$\{ATTEST_COMMAND:-serve\}$/))
})

const compose = (environment: Record<string, string>) =>
  spawnSync('docker-compose', ['--file', 'docker-compose.yml', 'config'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
  })
const hasCompose = spawnSync('docker-compose', ['version']).status === 0

describe.runIf(hasCompose)('docker-compose config', () => {
  const passwords = { NEO4J_PASSWORD: 'lantern-quay-9', REDIS_PASSWORD: 'lanternQuay8' }

  it('takes the file', () => {
    const { status, stdout, stderr } = compose(passwords)
    expect({ status, stderr }).toMatchObject({ status: 0 })
    const taken = z.object({ services: z.record(z.string(), z.unknown()) }).parse(parse(stdout))
    expect(Object.keys(taken.services).sort()).toEqual(['attest', 'neo4j', 'redis', 'worker'])
  })

  it.each(Object.keys(passwords))('refuses to go on without %s', (name) => {
    const { status, stderr } = compose({ ...passwords, [name]: '' })
    expect(stderr).toContain('choose one of')
    expect(status).toBe(1)
  })
})

describe.runIf(!hasCompose)('docker-compose config', () => {
  it.skip('is not asked whether it takes the file: there is no docker-compose here (Debian: apt-get install docker-compose)', () =>
    undefined)
})

describe('Dockerfile', () => {
  const copied = [...readFileSync('Dockerfile', 'utf8').matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, sources = '']) =>
    sources.split(' ').map((source) => source.replace('/attest/', '')),
  )

  it.each(copied)('copies %s, which is there or made by the build', (source) =>
    expect(['node_modules', 'dist'].includes(source) || existsSync(source)).toBe(true),
  )

  it('copies what the package holds, and the licence', () => {
    const { files } = z.object({ files: z.array(z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8')))
    const held = files.filter((name) => !name.startsWith('!') && name !== 'CHANGELOG.md')
    expect(copied).toEqual(expect.arrayContaining([...held, 'LICENSE']))
  })
})

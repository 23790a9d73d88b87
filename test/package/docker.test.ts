import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const service = z.object({
  environment: z.record(z.string(), z.string()),
  command: z.array(z.string()).optional(),
  ports: z.array(z.string()),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({
    test: z.array(z.string()).min(2),
    interval: z.string(),
    timeout: z.string().regex(/^\d+s$/),
    retries: z.int(),
    start_period: z.string(),
  }),
})
const text = readFileSync('docker-compose.yml', 'utf8')
const { services, volumes } = z
  .object({ services: z.object({ neo4j: service, attest: service }), volumes: z.record(z.string(), z.null()) })
  .parse(parse(text))
const each = Object.entries(services)

describe('docker-compose.yml', () => {
  it('has no password of its own: it ends where nobody chose one', () => {
    expect(text.match(/\$\{?NEO4J_PASSWORD(?!:\?)/g)).toBeNull()
    expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/)
    expect(services.attest.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/)
  })

  it.each(each)('%s is reached from this machine alone', (_, { ports }) => {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/)
  })

  it('keeps the graph in a volume', () => {
    const named = services.neo4j.volumes.map((volume) => volume.split(':'))
    expect(named.map(([, path]) => path)).toContain('/data')
    expect(Object.keys(volumes)).toEqual([...named.map(([name]) => name), 'attest-keys'])
  })

  it('serves nobody without a key, and keeps keys in a volume that its user alone may open', () => {
    expect(services.attest.environment.ATTEST_KEYS).toBe('/keys/keys.json')
    expect(services.attest.volumes).toEqual(['attest-keys:/keys'])
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(/mkdir \/keys && chown node:node \/keys && chmod 700 \/keys[\s\S]*\nUSER node\n/)
  })

  it('starts Attest when Neo4j is healthy, and asks for its health for longer than that may take', () => {
    expect(services.attest.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(services.attest.healthcheck.test.join(' ')).toContain(`:${services.attest.environment.ATTEST_PORT}/health`)
    const [, patience] = /const patience = (\d+)/.exec(readFileSync('src/server/health.ts', 'utf8')) ?? []
    expect(Number.parseInt(services.attest.healthcheck.timeout, 10) * 1000).toBeGreaterThan(Number(patience) + 1000)
  })

  it('puts no fiction into the graph unless it is told to', () =>
    expect(services.attest.command?.join(' ')).toMatch(/^\$\{ATTEST_COMMAND:-serve\}$/))
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

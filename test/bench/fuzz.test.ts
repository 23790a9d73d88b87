import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Finding, fuzzed, inputOf } from '../../bench/fuzz/fuzzing.ts'
import { mostBytes } from '../../bench/fuzz/mutate.ts'
import type { Target } from '../../bench/fuzz/target.ts'
import { inputsFor, targets } from '../../bench/fuzz/targets.ts'
import { loaders } from '../../loaders/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Of all together: `npm run fuzz` gives some hundred times as many. */
const inputs = 150

describe.each(targets.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  it('takes whatever it is given', { timeout: 120_000 }, async () => {
    const target = await kind.open(join(folder, 'store'))
    const found: Finding[] = []
    await fuzzed(name, target, 7, 0, inputsFor(kind, inputs), (finding) => found.push(finding))
    await target.close?.()
    expect(found).toEqual([])
  })
})

it('there is a target for every loader', () =>
  expect(targets.map(({ name }) => name)).toEqual(expect.arrayContaining(loaders.map(({ name }) => name))))

describe('what is found', () => {
  const target = (take: Target['take']): Target => ({ draw: (chance) => Buffer.from(String(chance.whole(1000))), take })
  const findings = async (take: Target['take']) => {
    const found: Finding[] = []
    await fuzzed('any', target(take), 1, 0, 3, (finding) => found.push(finding))
    return found
  }

  it('is what throws, with the index that makes it again', async () => {
    const seen: string[] = []
    const found = await findings(async (input) => {
      seen.push(String(input))
      if (seen.length === 2) throw new Error('no')
    })
    expect(found).toMatchObject([{ target: 'any', index: 1, what: 'thrown: no' }])
    expect(
      String(
        inputOf(
          target(async () => undefined),
          1,
          1,
        ),
      ),
    ).toBe(seen[1])
  })

  it('is what takes too long', async () => {
    const busy = async (): Promise<void> => {
      const begin = process.cpuUsage()
      while (process.cpuUsage(begin).user + process.cpuUsage(begin).system < 2_100_000);
    }
    let turn = 0
    expect(await findings(async () => (turn++ === 0 ? busy() : undefined))).toMatchObject([
      { index: 0, what: expect.stringMatching(/^took 2\d+ ms/) },
    ])
  })
})

it('makes other inputs for other seeds, the same for the same, none too large', async () => {
  const [kind] = targets
  const target = await kind?.open(folder)
  if (target === undefined) throw new Error('no targets')
  const made = (seed: number) => Array.from({ length: 40 }, (_, index) => inputOf(target, seed, index).toString('latin1'))
  expect(made(1)).toEqual(made(1))
  expect(made(1)).not.toEqual(made(2))
  expect(Math.max(...made(1).map(({ length }) => length))).toBeLessThanOrEqual(mostBytes)
})

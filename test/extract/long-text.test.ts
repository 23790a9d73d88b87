import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { classShapes, newsShapes } from './long-texts.ts'

const short = 10_000
const long = 40_000

/** Milliseconds of processor time that reading a long text may take: five times what it takes on one quiet core, and far below what work with its square takes. */
const bound = 3000
/** Four times the length takes about four times the time, and sixteen times where work grows with the square. */
const growth = 9
/** Below so many milliseconds a ratio tells of the clock and of garbage collection. */
const measurable = 750

const timeSchema = z.object({ name: z.string(), short: z.number(), long: z.number() })
const times = new Map<string, z.output<typeof timeSchema>>()

beforeAll(async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'test/extract/time-in-child.ts', String(short), String(long)],
    { maxBuffer: 10_000_000 },
  )
  for (const line of stdout.trim().split('\n')) {
    const time = timeSchema.parse(JSON.parse(line))
    times.set(time.name, time)
  }
}, 400_000)

const timeOf = (name: string) => times.get(name) ?? { short: 0, long: Number.POSITIVE_INFINITY }

describe(`a text of ${long} units is read in time that grows with its length`, () => {
  it.each(Object.keys(newsShapes))('%s', (name) => {
    const time = timeOf(name)
    expect(time.long).toBeLessThan(bound)
    expect(time.long < measurable || time.long / time.short < growth, JSON.stringify(time)).toBe(true)
  })

  it.each(Object.keys(classShapes))('nothing but %s', (name) => expect(timeOf(name).long).toBeLessThan(bound))
})

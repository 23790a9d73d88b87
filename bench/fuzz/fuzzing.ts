import { causeOf } from '../../src/errors.ts'
import { seeded } from '../seeded.ts'
import { mostBytes } from './mutate.ts'
import type { Target } from './target.ts'

/** Milliseconds that an input may take; of processor time, for others use the machine. */
const bound = 2000

/** An input that was not taken as promised, and how to make it again. */
export interface Finding {
  readonly target: string
  readonly index: number
  readonly bytes: number
  readonly what: string
}

export interface FuzzFigures {
  readonly target: string
  readonly inputs: number
  readonly megabytes: number
  readonly seconds: number
  /** Milliseconds of processor time. */
  readonly slowest: number
  readonly slowestIndex: number
}

/** The input of an index: the same for the same seed. */
export const inputOf = (target: Target, seed: number, index: number): Buffer => target.draw(seeded(seed * 1_000_003 + index))

/** Gives a target so many inputs, from an index on. */
export async function fuzzed(
  name: string,
  target: Target,
  seed: number,
  from: number,
  count: number,
  found: (finding: Finding) => void,
  begun: (index: number) => void = () => undefined,
): Promise<FuzzFigures> {
  let bytes = 0
  let slowest = { time: 0, index: from }
  const begin = performance.now()
  for (let index = from; index < from + count; index++) {
    begun(index)
    const input = inputOf(target, seed, index)
    bytes += input.length
    const before = process.cpuUsage()
    try {
      await target.take(input)
    } catch (thrown) {
      found({ target: name, index, bytes: input.length, what: `thrown: ${causeOf(thrown).slice(0, 300)}` })
    }
    const { user, system } = process.cpuUsage(before)
    const time = (user + system) / 1000
    if (time > slowest.time) slowest = { time, index }
    if (time > bound)
      found({ target: name, index, bytes: input.length, what: `took ${Math.round(time)} ms, of at most ${mostBytes} bytes` })
  }
  const seconds = (performance.now() - begin) / 1000
  return { target: name, inputs: count, megabytes: bytes / 1e6, seconds, slowest: slowest.time, slowestIndex: slowest.index }
}

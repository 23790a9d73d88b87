import { describe, expect, it } from 'vitest'
import { patienceLeft, stuckSignal } from '../../src/assembly/patience.ts'

describe('patienceLeft', () => {
  it.each([
    ['begun a moment ago', 10, 10, 990],
    ['busy all the time', 1000, 1000, 0],
    ['busy in several threads', 1000, 2000, 0],
    ['several threads, but too early', 600, 1200, 400],
    ['starved by other programs', 1000, 100, 900],
    ['starved for long', 8000, 700, 300],
    ['starved, and done at last', 9000, 1000, 0],
    ['asleep without end', 15_000, 5, 0],
  ])('%s', (_, waited, worked, left) =>
    expect(patienceLeft(1000, { at: 50, worked: 7 }, { now: () => 50 + waited, worked: () => 7 + worked })).toBe(left),
  )
})

describe('stuckSignal', () => {
  it('is aborted once the process has worked for so long', async () => {
    let looks = 0
    const { signal } = stuckSignal(3, { now: () => 5 * looks, worked: () => looks++ })
    expect(signal.aborted).toBe(false)
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    expect(looks).toBe(4)
  })

  it('is never aborted after the task is done', async () => {
    const { signal, done } = stuckSignal(1, { now: () => 0, worked: () => 0 })
    done()
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(signal.aborted).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { admission } from '../../src/server/admission.ts'

const bounds = { atOnce: 2, waiting: 1, patience: 60_000 }
const called = (entered: (() => void) | string): (() => void) => {
  if (typeof entered === 'string') throw new Error(entered)
  return entered
}

describe('admission', () => {
  it('lets in as many as answer and wait, and the next when one has gone, once', () => {
    const door = admission(bounds)
    const inside = [door.enter(), door.enter(), door.enter()].map(called)
    expect(door.enter()).toBe('full')
    expect(door.state()).toBe('full')
    inside[0]?.()
    inside[0]?.()
    expect(door.counts().inside).toBe(2)
    expect(door.state()).toBe('open')
    called(door.enter())
    expect(door.enter()).toBe('full')
  })

  it('gives turns in order, no more at once than may be', async () => {
    const door = admission(bounds)
    const order: string[] = []
    const turn = async (name: string) => {
      const done = called(await door.turn())
      order.push(name)
      return done
    }
    const [one, two] = [await turn('one'), await turn('two')]
    const [three, four] = [turn('three'), turn('four')]
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect([order, door.counts()]).toEqual([['one', 'two'], { inside: 0, answering: 2, waiting: 2 }])
    two()
    two()
    await three
    expect(order).toEqual(['one', 'two', 'three'])
    one()
    await four
    expect(door.counts()).toEqual({ inside: 0, answering: 2, waiting: 0 })
  })

  it('lets one that waited too long go, and the turn to the next', async () => {
    const door = admission({ ...bounds, atOnce: 1, patience: 20 })
    const first = called(await door.turn())
    expect(await door.turn()).toBe('waited')
    const next = door.turn()
    first()
    expect(typeof (await next)).toBe('function')
  })

  it('forgets one that went away while it waited', async () => {
    const door = admission({ ...bounds, atOnce: 1 })
    const first = called(await door.turn())
    const asker = new AbortController()
    const gone = door.turn(asker.signal)
    const next = door.turn()
    asker.abort()
    expect(await gone).toBe('waited')
    expect(await door.turn(AbortSignal.abort())).toBe('waited')
    first()
    expect(typeof (await next)).toBe('function')
  })

  it('lets nobody in once it is closed, and those who are in go on', async () => {
    const door = admission(bounds)
    const inside = called(door.enter())
    door.close()
    expect([door.enter(), door.state()]).toEqual(['closing', 'closing'])
    expect(typeof (await door.turn())).toBe('function')
    inside()
    expect(door.counts().inside).toBe(0)
  })
})

import { expect, it } from 'vitest'
import { sharedLooks } from '../../../src/graph/neo4j/shared-looks.ts'

/** Looks that end when they are told to, each seeing its number. */
function looks() {
  const ends: (() => void)[] = []
  const ask = sharedLooks(
    () =>
      new Promise<number>((resolve, reject) => {
        const number = ends.length + 1
        ends.push(() => (number === 2 ? reject(new Error('lost')) : resolve(number)))
      }),
  )
  const end = async (): Promise<void> => {
    ends.at(-1)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { ask, end, begun: () => ends.length }
}

it('those who come while a look is under way share the next', async () => {
  const { ask, end, begun } = looks()
  const first = ask()
  const others = [ask(), ask(), ask()].map((asked) => asked.catch((thrown: Error) => thrown.message))
  expect(begun()).toBe(1)
  await end()
  expect(await first).toBe(1)
  expect(begun()).toBe(2)
  const later = ask()
  await end()
  expect(await Promise.all(others)).toEqual(['lost', 'lost', 'lost'])
  await end()
  expect(await later).toBe(3)
  const alone = ask()
  expect(begun()).toBe(4)
  await end()
  expect(await alone).toBe(4)
})

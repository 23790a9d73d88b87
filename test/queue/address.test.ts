import { describe, expect, it } from 'vitest'
import { queueAddress } from '../../src/queue/address.ts'

describe('queueAddress', () => {
  it.each([
    ['redis://localhost', 'localhost', 6379, 0, false, 'redis://localhost:6379'],
    ['redis://queue.example:6390/2', 'queue.example', 6390, 2, false, 'redis://queue.example:6390/2'],
    ['rediss://queue.example/', 'queue.example', 6379, 0, true, 'rediss://queue.example:6379'],
    ['redis://[::1]:6380', '::1', 6380, 0, false, 'redis://[::1]:6380'],
  ])('reads %s', (address, host, port, database, encrypted, shown) => {
    expect(queueAddress(address)).toEqual({ host, port, database, encrypted, shown })
  })

  it.each([
    ['no address', 'localhost', 'no Redis server'],
    ['another scheme', 'http://localhost:6379', 'no Redis server'],
    ['no host', 'redis://', 'no Redis server'],
    ['a password', 'redis://:quay-lantern@localhost', 'a user or a password'],
    ['a user', 'redis://clerk@localhost', 'a user or a password'],
    ['a name for a database', 'redis://localhost/articles', 'nothing but the number'],
    ['a question', 'redis://localhost/0?password=quay-lantern', 'nothing but the number'],
  ])('refuses %s, and tells no password', (_, address, words) => {
    expect(() => queueAddress(address)).toThrow(
      expect.objectContaining({
        code: 'QUEUE_ADDRESS',
        message: expect.stringContaining(words),
        remedy: expect.not.stringContaining('quay-lantern'),
      }),
    )
    expect(() => queueAddress(address)).not.toThrow(/quay-lantern/)
  })
})

import { describe, expect, it } from 'vitest'
import { fetchableAddress } from '../../../src/ingest/fetch/fetchable-address.ts'

const plain = new URL('http://plata.example/news/old')
const secure = new URL('https://plata.example/news/old')

describe('fetchableAddress', () => {
  it.each<[string, string, URL | null, string]>([
    ['an address', 'https://plata.example/a?b=c#part', null, 'https://plata.example/a?b=c'],
    ['one without a secret line', 'http://plata.example/', null, 'http://plata.example/'],
    ['a redirect to a secret line', 'https://plata.example/new', plain, 'https://plata.example/new'],
    ['a redirect on the same line', 'https://litoral.example/new', secure, 'https://litoral.example/new'],
    ['the rest of an address', '../new', secure, 'https://plata.example/new'],
    ['another host on the same line', '//litoral.example/new', secure, 'https://litoral.example/new'],
  ])('is %s', (_, address, from, expected) => expect(fetchableAddress(address, from).href).toBe(expected))

  it.each<[string, string, URL | null]>([
    ['a redirect out of a secret line', 'http://plata.example/new', secure],
    ['a path that begins with nothing', 'plata.example', null],
    ['a file', 'file:///etc/passwd', secure],
    ['what is in the address itself', 'data:text/html,x', plain],
    ['a name', 'https://user@plata.example/', null],
  ])('refuses %s', (_, address, from) =>
    expect(() => fetchableAddress(address, from)).toThrow(expect.objectContaining({ code: 'FETCH_ADDRESS' })),
  )
})

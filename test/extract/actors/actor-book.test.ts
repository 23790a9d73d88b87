import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ActorBook } from '../../../src/extract/actors/actor-book.ts'
import { overlaps } from '../../../src/record/span.ts'

const bookOf = (...actors: [string, ...[number, number][]][]) => {
  const book = new ActorBook()
  for (const [name, ...mentions] of actors)
    book.add({ name, kind: 'PERSON', aliases: [], mentions: mentions.map(([start, end]) => ({ start, end })) })
  return book
}

describe('ActorBook', () => {
  it('numbers actors as they come and finds them by id', () => {
    const book = bookOf(['Ana'], ['Ben'])
    expect(book.all.map((actor) => actor.id)).toEqual(['a1', 'a2'])
    expect(book.byId('a2')?.name).toBe('Ben')
    expect(book.byId('a3')).toBeUndefined()
  })

  it.each([
    ['the very mention', [10, 13], 'Ana'],
    ['the longest mention inside', [0, 60], 'Ben'],
    ['what shares most', [12, 25], 'Ben'],
    ['nobody', [50, 55], undefined],
  ] as const)('at: %s', (_, [start, end], expected) =>
    expect(bookOf(['Ana', [10, 13]], ['Ben', [20, 30]]).at({ start, end })?.name).toBe(expected),
  )

  it('lists who stands within a span by first mention', () =>
    expect(
      bookOf(['Ana', [40, 43], [2, 5]], ['Ben', [20, 30]])
        .within({ start: 10, end: 50 })
        .map((actor) => actor.name),
    ).toEqual(['Ben', 'Ana']))

  it('keeps the mentions of an actor in order and apart', () => {
    const book = bookOf(['Ana', [20, 23], [2, 5]])
    const [ana] = book.all
    if (ana === undefined) throw new Error('no actor')
    book.mention(ana, { start: 4, end: 9 })
    book.mention(ana, { start: 10, end: 12 })
    expect(ana.mentions).toEqual([
      { start: 2, end: 5 },
      { start: 10, end: 12 },
      { start: 20, end: 23 },
    ])
  })

  it('describes by the actor that stands there, then by name and kind, then anew', () => {
    const book = bookOf(['Ana', [10, 13]])
    expect(book.describe({ start: 10, end: 13 }, 'doctor', 'PERSON').name).toBe('Ana')
    const residents = book.describe({ start: 20, end: 29 }, 'residents', 'CIVILIANS')
    expect(book.describe({ start: 40, end: 49 }, 'residents', 'CIVILIANS')).toBe(residents)
    expect(residents.mentions).toHaveLength(2)
  })

  it('answers as a search through all mentions would', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 25 })).map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(fc.array(span, { maxLength: 4 }), { maxLength: 6 }), span, (lists, asked) => {
        const book = new ActorBook()
        for (const mentions of lists) book.add({ name: 'x', kind: 'PERSON', aliases: [], mentions })
        const shared = book.all.flatMap((actor) => actor.mentions.map((m) => Math.min(m.end, asked.end) - Math.max(m.start, asked.start)))
        const found = book.at(asked)
        expect(found === null).toBe(Math.max(0, ...shared) === 0)
        if (found !== null) expect(found.mentions.some((mention) => overlaps(mention, asked))).toBe(true)
        for (const actor of book.all)
          actor.mentions.forEach((mention, i) => {
            const next = actor.mentions[i + 1]
            if (next !== undefined) expect(next.start).toBeGreaterThanOrEqual(mention.end)
          })
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/compare/claim.ts'
import { isIndependent, voicesBehind } from '../../src/compare/independence.ts'
import { originsBehind } from '../../src/compare/origins.ts'
import { type Copies, followed, noCopies } from '../../src/compare/reuse/copied-claims.ts'
import { surroundingsOf } from '../../src/compare/surroundings.ts'
import { claim } from './made-claims.ts'

const span = { start: 90, end: 150 }
const copied = (a: Claim, b: Claim) => ({ a, b, here: span, there: span, words: 12 })
const originsOf = (claims: readonly Claim[], copies: Copies = noCopies, firstTexts: Record<string, string> = {}) =>
  originsBehind(claims, surroundingsOf(claims, copies), ({ article }) => firstTexts[article] ?? article)

const guild = { speaksFor: [{ id: 'guild', name: 'Guild', isOneVoice: true }] }
const monitor = claim('monitor', 7)
const outlet = (id: string, more: Partial<Claim> = {}) => claim(id, 7, { voice: id, ownVoice: true, ...more })
const staff = claim('staff', 7, { voice: 'staff', named: false })

describe('the origins behind a number', () => {
  it.each<[what: string, claims: Claim[], copies: [string, string][], expected: string[]]>([
    ['two names are two', [monitor, claim('m', 7, { voice: 'ministry' })], [], ['monitor', 'm']],
    ['one voice in two articles is one', [monitor, claim('again', 7)], [], ['monitor, again: same_voice']],
    [
      'an outlet that names the source is none',
      [monitor, outlet('post', { article: 'article monitor' })],
      [],
      ['monitor, post: named_source'],
    ],
    [
      'an outlet that names two sources makes them no one',
      [monitor, claim('m', 7, { voice: 'ministry', article: 'article monitor' }), outlet('post', { article: 'article monitor' })],
      [],
      ['m, post: named_source', 'monitor'],
    ],
    ['who passed it on is none', [monitor, claim('h', 7, { voice: 'hospital', relays: ['monitor'] })], [], ['monitor, h: relayed']],
    [
      'who speaks for a body is one with it',
      [monitor, claim('d', 7, { voice: 'director', speaksFor: [{ id: 'monitor', name: 'Monitor', isOneVoice: true }] })],
      [],
      ['monitor, d: spoken_for'],
    ],
    [
      'two who speak for one body are one, though it says nothing',
      [claim('d', 7, { voice: 'director', ...guild }), claim('e', 7, { voice: 'aide', ...guild })],
      [],
      ['d, e: spoken_for'],
    ],
    [
      'an outlet that has it from somebody without a name is no origin beside a name',
      [monitor, { ...staff, article: 'theirs' }, outlet('post', { article: 'theirs' })],
      [],
      ['monitor'],
    ],
    ['copied words are none', [outlet('post'), outlet('echo')], [['post', 'echo']], ['post, echo: copied']],
    [
      'copied words go back to the source that the other names',
      [outlet('echo'), monitor],
      [['echo', 'monitor']],
      ['echo, monitor: copied'],
    ],
    [
      'copies of copies are none',
      [outlet('a'), outlet('b'), outlet('c')],
      [
        ['b', 'c'],
        ['a', 'b'],
      ],
      ['a, b, c: copied copied'],
    ],
    ['no name is no origin beside one', [staff, monitor], [], ['monitor']],
    ['no name passed on by one is its', [{ ...staff, relays: ['monitor'] }, monitor], [], ['staff, monitor: relayed']],
    ['no names alone are one', [staff, claim('others', 7, { voice: 'others', named: false })], [], ['staff, others: unnamed']],
    ['nobody is nobody', [], [], []],
  ])('%s', (_, claims, pairs, expected) => {
    const byId = (id: string) => claims.find((one) => one.id === id) ?? monitor
    const found = originsOf(claims, followed(pairs.map(([a, b]) => copied(byId(a), byId(b)))))
    const shown = found.map(({ claims: all, same }) =>
      [all.map(({ id }) => id).join(', '), ...(same.length === 0 ? [] : [same.map(({ kind }) => kind).join(' ')])].join(': '),
    )
    expect(shown.sort()).toEqual(expected.toSorted())
  })

  it('two texts of one article are one', () => {
    const [first, second] = [outlet('post', { article: 'one' }), outlet('post2', { voice: 'post', article: 'two' })]
    const [origin] = originsOf([first, second], noCopies, { two: 'one' })
    expect(origin?.same.map(({ kind, reason }) => [kind, reason])).toEqual([['later_text', 'one and two are two texts of one article.']])
  })

  it('are named by the source, where the others have it from it', () => {
    const post = outlet('post')
    expect(originsOf([post, monitor], followed([copied(post, monitor)]))[0]?.first.id).toBe('monitor')
  })
})

const voices = ['monitor', 'ministry', 'post', 'echo']
const claims = fc
  .array(
    fc.record({
      voice: fc.constantFrom(...voices),
      ownVoice: fc.boolean(),
      named: fc.constant(true),
      relays: fc.subarray(voices, { maxLength: 1 }),
      article: fc.constantFrom('one', 'two', 'three', 'four'),
    }),
    { maxLength: 8 },
  )
  .map((drawn) => drawn.map((more, i) => claim(`c${i}`, 7, { ...more, relays: more.relays.filter((relay) => relay !== more.voice) })))
const withCopies = claims.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray(all, { minLength: all.length }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: all.length === 0 ? 0 : 3 }),
  ),
)

describe('the notion of one origin', () => {
  it('is the same for trace and toll, whatever the order, and in both directions', () =>
    fc.assert(
      fc.property(withCopies, ([all, shuffled, drawn]) => {
        const pairs = drawn.flatMap(([i, j]) => {
          const [a, b] = [all[i % all.length], all[j % all.length]]
          return a === undefined || b === undefined || a.article === b.article ? [] : [copied(a, b)]
        })
        const copies = followed(pairs)
        const around = surroundingsOf(all, copies)
        const groups = (given: readonly Claim[], some: Copies) =>
          originsOf(given, some)
            .map((origin) =>
              origin.claims
                .map(({ id }) => id)
                .sort()
                .join(' '),
            )
            .sort()
        expect(groups(shuffled, followed(pairs.toReversed()))).toEqual(groups(all, copies))
        expect(originsOf(all, copies).length).toBe(voicesBehind(all, around))
        for (const { claims: one, same } of originsOf(all, copies)) expect(same.length).toBe(one.length - 1)
        for (const a of all) for (const b of all) expect(isIndependent(a, b, around)).toBe(isIndependent(b, a, around))
      }),
      { seed: 7, numRuns: 500 },
    ))
})

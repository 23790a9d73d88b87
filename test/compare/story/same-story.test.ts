import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headTerms } from '../../../src/compare/story/head-terms.ts'
import type { MainEvent } from '../../../src/compare/story/main-event.ts'
import { sameStory, type ToldArticle } from '../../../src/compare/story/same-story.ts'

const head = 'Blast at Carmelo grain silo kills dockers'
const article = (id: string, day: string | null, title: string, events: readonly MainEvent[] = []): ToldArticle => ({
  id,
  day,
  terms: headTerms(title, '', () => 1),
  events,
})
const carmelo = { id: 'place:carmelo', within: ['place:carmelo', 'place:colonia'] }
const colonia = { id: 'place:colonia', within: ['place:colonia'] }
const elsewhere = { id: 'place:salto', within: ['place:salto'] }
const event = (type: MainEvent['type'], from: string | null, places: MainEvent['places'], to = from): MainEvent => ({
  id: 'e',
  type,
  from,
  to,
  places,
})
const blast = event('BOMBING', '2031-09-02', [carmelo])

describe('two articles of one event', () => {
  it.each<[string, ToldArticle, ToldArticle, boolean]>([
    ['alike, one day', article('a', '2031-09-02', head), article('b', '2031-09-02', `${head}, officials say`), true],
    ['alike, a month apart', article('a', '2031-09-02', head), article('b', '2031-10-02', head), true],
    ['alike, more than a month apart', article('a', '2031-09-02', head), article('b', '2031-10-03', head), false],
    ['a day that is not known', article('a', null, head), article('b', '2031-09-02', head), false],
    ['unlike', article('a', '2031-09-02', head), article('b', '2031-09-02', 'Ferry prices rise in spring'), false],
    ['events that agree', article('a', '2031-09-02', head, [blast]), article('b', '2031-09-03', head, [blast]), true],
    [
      'other words for one event, in a place of which the first is part',
      article('a', '2031-09-02', head, [blast]),
      article('b', '2031-09-02', head, [event('AIR_STRIKE', '2031-09-01', [colonia], '2031-09-03')]),
      true,
    ],
    [
      'a place not stated',
      article('a', '2031-09-02', head, [blast]),
      article('b', '2031-09-02', head, [event('BOMBING', '2031-09-02', [])]),
      true,
    ],
    [
      'another place',
      article('a', '2031-09-02', head, [blast]),
      article('b', '2031-09-02', head, [event('BOMBING', '2031-09-02', [elsewhere])]),
      false,
    ],
    [
      'another day',
      article('a', '2031-09-02', head, [blast]),
      article('b', '2031-09-04', head, [event('BOMBING', '2031-09-04', [carmelo])]),
      false,
    ],
    [
      'another kind',
      article('a', '2031-09-02', head, [blast]),
      article('b', '2031-09-02', head, [event('ARMED_CLASH', '2031-09-02', [carmelo])]),
      false,
    ],
    [
      'a day not stated, in the news of one day',
      article('a', '2031-09-02', head, [blast]),
      article('b', '2031-09-03', head, [event('BOMBING', null, [carmelo])]),
      true,
    ],
    [
      'a day not stated, weeks later',
      article('a', '2031-09-02', head, [blast]),
      article('b', '2031-09-20', head, [event('BOMBING', null, [carmelo])]),
      false,
    ],
    [
      'an earlier day that both look back on, with news of two days',
      article('a', '2031-09-04', head, [event('SHELLING', '2031-09-04', [carmelo]), blast]),
      article('b', '2031-09-06', head, [event('SHELLING', '2031-09-06', [carmelo]), blast]),
      false,
    ],
    [
      'news of one day, with other days that only one looks back on',
      article('a', '2031-09-02', head, [blast, event('SHELLING', '2031-08-01', [carmelo])]),
      article('b', '2031-09-02', head, [blast]),
      true,
    ],
    [
      'news of a day that the other tells of among its days',
      article('a', '2031-09-03', head, [blast]),
      article('b', '2031-09-04', head, [event('BOMBING', '2031-09-01', [carmelo], '2031-09-03')]),
      true,
    ],
    [
      'one tells of violence, heads half alike, days later',
      article('a', '2031-09-02', head, [blast]),
      article('b', '2031-09-09', 'Carmelo buries dockers before a large crowd'),
      false,
    ],
    [
      'one tells of violence, heads half alike, the next day',
      article('a', '2031-09-02', head, [blast]),
      article('b', '2031-09-03', 'Carmelo buries dockers before a large crowd'),
      true,
    ],
    ['one tells of violence, heads alike', article('a', '2031-09-02', head, [blast]), article('b', '2031-09-02', head), true],
    [
      'one tells of violence, heads little alike',
      article('a', '2031-09-02', head, [blast]),
      article('b', '2031-09-02', 'Silo at Salto draws visitors from all over the region'),
      false,
    ],
  ])('%s', (_, a, b, isOne) => {
    expect(sameStory(a, b) !== null).toBe(isOne)
  })

  it('says why', () => {
    const link = sameStory(article('a', '2031-09-02', 'Carmelo silo', [blast]), article('b', '2031-09-03', 'Carmelo silo', [blast]))
    expect(link).toEqual({
      score: 1,
      reason: 'heads alike in “carmelo”, “silo”; published 1 day apart; events of one kind, time and place',
    })
  })

  it('is the same whichever comes first', () => {
    const word = fc.constantFrom('silo', 'docker', 'ferry', 'carmelo', 'strike', 'mayor')
    const told = fc
      .tuple(
        fc.constantFrom('2031-09-02', '2031-09-04', '2031-10-01', null),
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.array(
          fc
            .tuple(
              fc.constantFrom('BOMBING' as const, 'KILLING' as const, 'ARMED_CLASH' as const),
              fc.constantFrom('2031-09-02', '2031-09-03', null),
              fc.subarray([carmelo, colonia, elsewhere]),
            )
            .map(([type, from, places]) => event(type, from, places)),
          { maxLength: 2 },
        ),
      )
      .map(([day, words, events]) => article('x', day, words.join(' '), events))
    fc.assert(
      fc.property(told, told, (a, b) => {
        expect(sameStory(a, b)).toEqual(sameStory(b, a))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../web/scale/day-number.ts'
import { usualWindow, windowOfMarks } from '../../../web/scale/usual-window.ts'
import { drawnLanes, firstIn, radiusOf, rowsOf } from '../../../web/timeline/lanes.ts'
import { type Mark, marksOf } from '../../../web/timeline/marks.ts'
import { laneHeight, markAt, pictureOf } from '../../../web/timeline/picture.ts'
import { indexesOver } from '../../../web/timeline/strips.ts'
import { timelineState } from '../../../web/timeline/timeline-state.ts'

const mark = (id: string, from: number, more: Partial<Mark> = {}): Mark => ({
  ...{ id, from, to: from + 1, caption: id, realis: 'ACTUAL', dated: true, yearlessDay: null, origins: 1, lanes: [0] },
  ...more,
})

describe('marks', () => {
  const columns = {
    truncated: false,
    lanes: [],
    ids: ['dated', 'span', 'reported', 'undated', 'yearless'],
    captions: ['a', 'b', 'c', 'd', 'e'],
    realis: ['ACTUAL', 'ALLEGED', 'ACTUAL', 'ACTUAL', 'ACTUAL'],
    froms: ['1970-01-02', '1970-01-01', null, null, null],
    tos: ['1970-01-02', '1970-01-31', null, null, null],
    yearlessDays: [null, null, null, null, 'XXXX-01-07'],
    days: ['1970-01-02', '1970-01-01', '1970-01-05', null, null],
    origins: [1, 2, 3, 4, 5],
    lanesOf: [[0], [0, 1], [], [], []],
  }

  it('stand at their days, or at that of their report', () => {
    const { marks, undated } = marksOf(columns)
    expect(marks.map(({ id, from, to, dated }) => [id, from, to, dated])).toEqual([
      ['dated', 1, 2, true],
      ['span', 0, 31, true],
      ['reported', 4, 5, false],
    ])
    expect(undated.map(({ id, yearlessDay }) => [id, yearlessDay])).toEqual([
      ['undated', null],
      ['yearless', 'XXXX-01-07'],
    ])
  })

  it('stand in each of their lanes, and in one more where they have none that is drawn', () => {
    const lanes = drawnLanes(
      [
        { id: 'p', name: 'P' },
        { id: 'q', name: 'Q' },
      ],
      marksOf(columns).marks,
      2,
      'nowhere',
    )
    expect(lanes.map(({ id, marks }) => [id, marks.map((one) => one.id)])).toEqual([
      ['p', ['dated', 'span']],
      ['q', ['span']],
      [null, ['reported']],
    ])
    expect(
      drawnLanes(
        [
          { id: 'p', name: 'P' },
          { id: 'q', name: 'Q' },
        ],
        marksOf(columns).marks,
        1,
        'nowhere',
      ),
    ).toHaveLength(2)
  })
})

describe('lanes', () => {
  const lanes = [
    { id: 'p', name: 'P' },
    { id: 'undated', name: 'Of events without a day' },
    { id: 'q', name: 'Q' },
  ]
  it('in which nothing would be seen are left out', () =>
    expect(drawnLanes(lanes, [mark('a', 1, { lanes: [0, 2] }), mark('b', 2, { lanes: [2] })], 2, 'other').map(({ id }) => id)).toEqual([
      'p',
      'q',
    ]))
})

describe('rows of a lane', () => {
  it.each([
    ['apart: one row', [0, 10, 20], [0, 0, 0]],
    ['on one day: one under the other', [0, 0, 0], [0, 1, 2]],
    ['more than there are rows: over what ends first', [0, 0, 0, 0, 0], [0, 1, 2, 3, 0]],
  ])('%s', (_, days, rows) => {
    const marks = days.map((day, index) => mark(String(index), day))
    expect([...rowsOf(marks, 10, () => 4)]).toEqual(rows)
  })

  it('leave a long span its row', () =>
    expect([...rowsOf([mark('a', 0, { to: 30 }), mark('b', 5), mark('c', 40)], 10, () => 4)]).toEqual([0, 1, 0]))

  it('grow in area with the origins, up to a point', () => {
    expect(radiusOf({ origins: 9 }) - 2).toBeCloseTo(3 * (radiusOf({ origins: 1 }) - 2))
    expect(radiusOf({ origins: 5000 })).toBe(12)
  })
})

describe('the picture', () => {
  const marks = Array.from({ length: 20_000 }, (_, index) => mark(String(index), Math.floor(index / 20), index === 0 ? { to: 40 } : {}))
  const picture = pictureOf([{ id: 'p', name: 'P', marks }])

  it('draws what is in sight, and what reaches into it', () => {
    const ids = picture.placed({ from: 30, to: 33 }, 900).map((placed) => placed.mark.id)
    expect(ids).toContain('0')
    expect(ids).toContain('640')
    expect(ids.length).toBeLessThan(150)
  })

  it('changes no row while it moves', () => {
    const rowsAt = (from: number) => new Map(picture.placed({ from, to: from + 10 }, 900).map((placed) => [placed.mark.id, placed.y]))
    const [here, there] = [rowsAt(100), rowsAt(103.3)]
    const both = [...here.keys()].filter((id) => there.has(id))
    expect(both.length).toBeGreaterThan(50)
    for (const id of both) expect(there.get(id)).toBe(here.get(id))
  })

  it('knows where an event is, in each of its lanes, in sight or not', () => {
    const both = pictureOf([
      { id: 'p', name: 'P', marks: [mark('a', 1), mark('b', 2)] },
      { id: 'q', name: 'Q', marks: [mark('b', 2)] },
    ])
    const places = both.placesOf('b', { from: 10, to: 20 }, 1000)
    expect(places.map(({ left, y }) => [left < 0, y > laneHeight])).toEqual([
      [true, false],
      [true, true],
    ])
  })

  it('knows what is under a point', () => {
    const placed = pictureOf([{ id: 'p', name: 'P', marks: [mark('a', 1), mark('b', 5, { to: 9 })] }]).placed({ from: 0, to: 10 }, 1000)
    const y = placed[0]?.y ?? 0
    expect([markAt(placed, 150, y)?.id, markAt(placed, 700, y)?.id, markAt(placed, 330, y), markAt(placed, 150, laneHeight + 20)]).toEqual([
      'a',
      'b',
      null,
      null,
    ])
  })

  it('begins to look at the first that may reach into the window', () => {
    expect([firstIn(marks, 50, 1), firstIn(marks, 50, 40), firstIn(marks, -5, 40)]).toEqual([980, 200, 0])
  })
})

describe('strips', () => {
  it.each([
    ['where it began', 100, [0]],
    ['moved by half', 105, [0, 1]],
    ['moved back', 93, [-1, 0]],
    ['moved by a whole width, and crumbs', 110.00000000001, [1]],
  ])('a window lies over those that it needs: %s', (_, from, indexes) => expect(indexesOver(from, 100, 10)).toEqual(indexes))
})

describe('the days shown at first', () => {
  const marks = [mark('old', 0), mark('new', 5000), mark('newer', 5003)]
  const all = windowOfMarks(marks)
  const articles = { firstDay: '1983-09-10', lastDay: '1983-09-12' }

  it('leave out what articles recall', () => {
    expect(dayNumber(articles.firstDay)).toBe(5000)
    expect(usualWindow(marks, articles, all)).toEqual({ from: 4999, to: 5005 })
  })

  it.each([
    ['where no day of an article is known', { firstDay: null, lastDay: null }],
    ['where nothing is of those days', { firstDay: '2001-01-01', lastDay: '2001-02-01' }],
  ])('are all %s', (_, days) => expect(usualWindow(marks, days, all)).toEqual(all))
})

it.each([
  ['', { lanes: 'place', types: [], window: null, event: null }],
  ['lanes=actor&types=KILLING,ATTACK&place=place:1', { lanes: 'actor', types: ['KILLING', 'ATTACK'], place: 'place:1' }],
  ['from=1970-01-02&to=1970-01-04', { window: { from: 1, to: 4 } }],
  ['from=1970-01-09&to=1970-01-04', { window: null }],
  ['lanes=colour&from=soon&to=1970-01-04', { lanes: 'place', window: null }],
])('the address says “%s”', (query, state) => expect(timelineState(new URLSearchParams(query))).toMatchObject(state))

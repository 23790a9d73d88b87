import { describe, expect, it } from 'vitest'
import { creditOf } from '../../../src/compare/reuse/credit.ts'
import { printedFirst } from '../../../src/compare/reuse/printed-first.ts'

const wire = { outlet: 'Isle Wire', agencies: [] }
const gazette = { outlet: 'The Sarral Gazette', agencies: ['Isle Wire'] }
const herald = { outlet: 'Vey Herald', agencies: ['Isle Wire'] }

describe('whom an article credits', () => {
  it.each([
    ['the outlet it has the text from', 'A ferry ran aground, Isle Wire reports.', gazette, wire, 'Isle Wire'],
    ['an outlet without its article', 'As the Sarral Gazette wrote, it was dark.', herald, gazette, 'Sarral Gazette'],
    ['an agency that both name', 'SARRAL (Isle Wire) - A ferry ran aground.', gazette, herald, 'Isle Wire'],
    ['nobody', 'A ferry ran aground.', gazette, wire, null],
    ['nobody by part of a word', 'The Isle Wirehouse burned.', gazette, wire, null],
    ['not itself', 'The Isle Wire reporter was on board.', wire, wire, null],
    ['nobody where no outlet is known', 'A ferry ran aground.', { outlet: null, agencies: [] }, { outlet: null, agencies: [] }, null],
  ])('%s', (_, text, by, taken, name) => {
    const credit = creditOf(text, by, taken)
    expect(credit?.name ?? null).toBe(name)
    if (credit !== null) expect(text.slice(credit.start, credit.end)).toBe(name)
  })
})

describe('which article was printed first', () => {
  it.each([
    ['2031-09-01', '2031-09-02', -1],
    ['2031-09-02', '2031-09-01T23:00:00Z', 1],
    ['2031-09-02T08:00:00+02:00', '2031-09-02T07:00:00Z', -1],
    ['2031-09-02', '2031-09-02T07:00:00Z', 0],
    ['2031-09-02', '2031-09-02', 0],
    [null, '2031-09-02', 0],
    ['2031-09-02', null, 0],
  ])('%s, %s: %i', (first, second, expected) => expect(printedFirst(first, second)).toBe(expected))
})

import { describe, expect, it } from 'vitest'
import { type Creditor, creditOf } from '../../../src/compare/reuse/credit.ts'
import { printedFirst } from '../../../src/compare/reuse/printed-first.ts'

/** An article of an outlet that names others, by the words for each. */
function article(outlet: string | null, text: string, named: Record<string, string> = {}): Creditor {
  return {
    text,
    outlet,
    outletId: outlet === null ? null : `actor:${outlet}`,
    named: Object.entries(named).map(([actor, words]) => ({
      actor: `actor:${actor}`,
      isAgency: actor === 'Isle Wire',
      spans: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
    })),
  }
}

const wire = article('Isle Wire', 'A ferry ran aground.')
const gazette = article('The Sarral Gazette', 'SARRAL (IW) - A ferry ran aground.', { 'Isle Wire': 'IW' })

describe('whom an article credits', () => {
  it.each([
    ['the outlet it has the text from', article('Vey Herald', 'A ferry ran aground, Isle Wire reports.'), wire, 'Isle Wire'],
    ['by another name that it has', article('Vey Herald', 'A ferry ran aground (IW).', { 'Isle Wire': 'IW' }), wire, 'IW'],
    ['an outlet without its article', article('Vey Herald', 'As the Sarral Gazette wrote, it was dark.'), gazette, 'Sarral Gazette'],
    ['an agency that both name', article('Vey Herald', 'VEY (Isle Wire) - A ferry.', { 'Isle Wire': 'Isle Wire' }), gazette, 'Isle Wire'],
    [
      'no outlet that both name',
      article('Vey Herald', 'The Post saw it.', { Post: 'Post' }),
      article('X', 'The Post.', { Post: 'Post' }),
      null,
    ],
    ['nobody', article('Vey Herald', 'A ferry ran aground.'), wire, null],
    ['nobody by part of a word', article('Vey Herald', 'The Isle Wirehouse burned.'), wire, null],
    ['not itself', article('Isle Wire', 'The Isle Wire reporter was on board.'), wire, null],
    ['nobody where no outlet is known', article(null, 'A ferry ran aground.'), article(null, 'A ferry ran aground.'), null],
  ])('%s', (_, by, taken, words) => {
    const credit = creditOf(by, taken)
    expect(credit === null ? null : by.text.slice(credit.start, credit.end)).toBe(words)
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

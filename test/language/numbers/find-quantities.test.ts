import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPackageFile } from '../../../src/assembly/package-files.ts'
import { findQuantities } from '../../../src/language/numbers/find-quantities.ts'
import { readDocument } from '../../../src/language/read-document.ts'
import { numbersSchema } from '../../../src/lexicon/numbers.ts'

const words = numbersSchema.parse(JSON.parse(readPackageFile('lexicon/numbers.json')))
const found = (text: string) =>
  findQuantities(readDocument(text), words).map((q) => [text.slice(q.start, q.end), q.comparator, q.value, q.min, q.max])

describe('findQuantities', () => {
  it.each([
    ['2,407 people drowned.', ['2,407', 'exact', 2407, 2407, 2407]],
    ['They saw 1.2 million birds.', ['1.2 million', 'exact', 1_200_000, 1_200_000, 1_200_000]],
    ['A 7,000-strong crowd came.', ['7,000-strong', 'exact', 7000, 7000, 7000]],
    ['Twenty-three boats sank.', ['Twenty-three', 'exact', 23, 23, 23]],
    ['One hundred and five boats sank.', ['One hundred and five', 'exact', 105, 105, 105]],
    ['Two hundred thousand boats sank.', ['Two hundred thousand', 'exact', 200_000, 200_000, 200_000]],
    ['Half a dozen boats sank.', ['Half a dozen', 'exact', 6, 6, 6]],
    ['A couple of boats sank.', ['A couple', 'exact', 2, 2, 2]],
    ['Some seven thousand boats sank.', ['Some seven thousand', 'about', 7000, null, null]],
    ['Nearly 300 boats sank.', ['Nearly 300', 'about', 300, null, null]],
    ['At least 29 boats sank.', ['At least 29', 'at_least', 29, 29, null]],
    ['No fewer than 12 boats sank.', ['No fewer than 12', 'at_least', 12, 12, null]],
    ['100 or more boats sank.', ['100 or more', 'at_least', 100, 100, null]],
    ['More than 1,000 boats sank.', ['More than 1,000', 'more_than', 1000, 1001, null]],
    ['More than a dozen boats sank.', ['More than a dozen', 'more_than', 12, 13, null]],
    ['The count has exceeded 1,000.', ['exceeded 1,000', 'more_than', 1000, 1001, null]],
    ['Fewer than 50 boats sank.', ['Fewer than 50', 'less_than', 50, null, 49]],
    ['Up to 40 boats sank.', ['Up to 40', 'at_most', 40, null, 40]],
    ['As many as forty boats sank.', ['As many as forty', 'at_most', 40, null, 40]],
    ['Between 20 and 30 boats sank.', ['Between 20 and 30', 'between', null, 20, 30]],
    ['There were 20-30 boats.', ['20-30', 'between', null, 20, 30]],
    ['Dozens of boats sank.', ['Dozens', 'vague', null, 24, 99]],
    ['Hundreds of thousands of boats sank.', ['Hundreds of thousands', 'vague', null, 200_000, 999_999]],
    ['A total of at least 25 boats sank.', ['A total of at least 25', 'at_least', 25, 25, null]],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))

  it.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])('%s is no number', (word) => {
    expect(found(`A ${word} sank.`)).toEqual([])
    expect(found(`Five ${word} sank; 12 ${word} boats sank.`).map(([, , value]) => value)).toEqual([5, 12])
  })

  it.each([
    ['a row of 400 digits', '9'.repeat(400)],
    ['more than anyone counts', '2,000,000,000,000'],
    ['a range to 400 digits', `3-${'9'.repeat(400)}`],
  ])('%s is no quantity', (_, words) => expect(found(`They saw ${words} boats.`)).toEqual([]))

  it('reads a change as two numbers', () => expect(found('It rose from 64 to 71.').map(([raw]) => raw)).toEqual(['64', '71']))

  it.each([
    'A 12-year-old girl fell.',
    'Omar Hadid, 34, fell.',
    'A man aged 34 fell.',
    'It was 5 March 2031.',
    'It happened in 2031.',
    'They met at 10:30 a.m.',
    'It cost $300.',
    'It cost 40 dollars.',
    'Prices rose 50% and then 3 percent.',
    'It lies 40 km off, or 12 miles.',
    'They waited five days.',
    'Channel 4 told of UN Resolution 2254.',
    'An F-16 took off, and no one saw it.',
    'He was one of them.',
  ])('counts nothing in: %s', (text) => expect(found(text)).toEqual([]))

  it('gives spans that hold their number, bounds in order, in text order', () => {
    const pieces = fc.constantFrom(
      'at least',
      'some',
      '1,200',
      'three',
      'dozens',
      'boats',
      'and',
      'between',
      '20',
      '30',
      ',',
      'million',
      'of',
      'a',
      'hundred',
      '12-20',
      '.',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join(' ')
        const quantities = findQuantities(readDocument(text), words)
        let last = 0
        for (const q of quantities) {
          expect(q.start).toBeGreaterThanOrEqual(last)
          expect(q.end).toBeGreaterThan(q.start)
          if (q.min !== null && q.max !== null) expect(q.min).toBeLessThanOrEqual(q.max)
          if (q.comparator === 'exact') expect([q.min, q.max]).toEqual([q.value, q.value])
          last = q.end
        }
      }),
    )
  })
})

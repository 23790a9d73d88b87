import { describe, expect, it } from 'vitest'
import { placeOf, quoteAt } from '../../src/review/text-quote.ts'

const text = 'On Monday 41 people died in Carmelo. On Tuesday 41 people died in Nueva Palmira.'
const first = text.indexOf('41 people')
const second = text.lastIndexOf('41 people')
const spanAt = (start: number) => ({ start, end: start + '41 people'.length })

describe('placeOf', () => {
  it.each<[string, string, number]>([
    ['the same text', text, second],
    ['a text with more before it', `Carmelo, Wednesday. ${text}`, second + 'Carmelo, Wednesday. '.length],
    ['a text in which it comes first', 'On Tuesday 41 people died in Nueva Palmira. On Monday 41 people died.', 'On Tuesday '.length],
    ['a text with other words around it', 'All of 41 people were found.', 'All of '.length],
  ])('finds a quote in %s by what stands around it', (_, other, start) =>
    expect(placeOf(other, quoteAt(text, spanAt(second)))).toEqual(spanAt(start)),
  )

  it('takes the nearest of two places that have the same around them', () => {
    const same = 'a 41 people z '.repeat(9)
    const at = same.indexOf('41 people', 60)
    expect(placeOf(same, quoteAt(same, spanAt(at)))).toEqual(spanAt(at))
  })

  it('finds nothing where the words do not stand', () =>
    expect(placeOf(text.replaceAll('41', '42'), quoteAt(text, spanAt(first)))).toBeNull())

  it('finds words that overlap themselves', () =>
    expect(placeOf('aXaXaX!', { exact: 'XaX', prefix: 'a', suffix: '!', start: 0 })).toEqual({ start: 3, end: 6 }))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reusable, sharedText } from '../../../src/compare/reuse/reuse.ts'

const ferry =
  'The night ferry between Sarral and Port Vey ran aground on the outer bank shortly after midnight, with ninety passengers and a cargo of timber on board.'
const rescue =
  'Boats of the coastal rescue service brought everybody ashore before dawn, and a tug from the naval yard is to pull the ship free at the next spring tide.'
const inquiry =
  'The harbour board has opened an inquiry into why the buoy that marks the channel was dark, and says that its lamp had been reported twice since the winter.'
const fair =
  'Growers from all over the island meet this week at the autumn fair, where the prize for the heaviest squash has gone to one family for eleven years running.'
const edited =
  'The evening ferry between Sarral and Port Vey ran aground on the outer sandbank soon after midnight, with some ninety passengers and a load of timber on board.'
const footer =
  'Subscribe to our newsletter for the tides, the catch and the news of the islands in your inbox each and every morning of the week but Sunday.'
const speech =
  'We shall not rest until each family on these islands knows who let the lamp go dark and why nobody went out to light it again, the minister told the council.'

const article = (...paragraphs: string[]): string => paragraphs.join('\n\n')
const shared = (a: string, b: string) => sharedText(reusable(a), reusable(b))

describe('what two articles share', () => {
  it.each([
    ['the same words', article(ferry, rescue), article(ferry, rescue), 1],
    ['sentences in another order, one dropped', article(ferry, rescue, inquiry), article(inquiry, ferry), 0.65],
    ['one paragraph among others', article(ferry, fair), article(rescue, ferry, inquiry), 0.45],
    ['a lightly edited paragraph', article(ferry, rescue), article(edited, rescue), 0.8],
    ['words in capitals and with accents', article(ferry, rescue), article(ferry.toUpperCase(), rescue.replace('rescue', 'rescué')), 1],
  ])('is found: %s', (_, a, b, least) => {
    const found = shared(a, b)
    expect(found?.share).toBeGreaterThanOrEqual(least)
    for (const { from, to } of found?.passages ?? []) {
      expect(a.slice(from.start, from.end)).toMatch(/^\p{L}.*\p{L}$/su)
      expect(b.slice(to.start, to.end)).toMatch(/^\p{L}.*\p{L}$/su)
    }
  })

  it('names the passage in both, word for word', () => {
    const [a, b] = [article(fair, ferry), article(inquiry, rescue, ferry)]
    const passages = shared(a, b)?.passages ?? []
    expect(passages.map(({ from }) => a.slice(from.start, from.end))).toEqual([ferry.slice(0, -1)])
    expect(passages.map(({ to }) => b.slice(to.start, to.end))).toEqual([ferry.slice(0, -1)])
  })

  it.each([
    ['articles on other things', article(ferry, rescue), article(fair, inquiry)],
    [
      'a turn of phrase',
      article(ferry, rescue),
      article(fair, 'Nobody was hurt when the night ferry between Sarral and Port Vey came in late.'),
    ],
    ['one quotation', article(ferry, `“${speech}”`), article(fair, `“${speech}”`)],
    ['what stands under all articles', article(ferry, rescue, footer), article(fair, inquiry, footer)],
    [
      'one paragraph of a very long article',
      article(ferry, fair),
      article(ferry, ...Array.from({ length: 60 }, (_, i) => `${inquiry} ${i}`)),
    ],
    ['nothing', '', ''],
  ])('is nothing for %s', (what, a, b) => {
    const found = shared(a, b)
    if (what.startsWith('one paragraph')) expect(found?.shareOfOther).toBeLessThan(0.02)
    else expect(found).toBeNull()
  })

  const sentences = fc.array(fc.constantFrom(ferry, rescue, inquiry, fair, edited, footer, `“${speech}”`), { maxLength: 6 })

  it('is the same seen from either', () =>
    fc.assert(
      fc.property(sentences, sentences, (one, other) => {
        const [a, b] = [article(...one), article(...other)]
        const [there, back] = [shared(a, b), shared(b, a)]
        expect(back === null).toBe(there === null)
        expect(back?.share).toBe(there?.shareOfOther)
        const mirrored = back?.passages.map(({ from, to, words }) => ({ from: to, to: from, words }))
        expect(mirrored?.sort((p, q) => p.from.start - q.from.start)).toEqual(there?.passages)
      }),
      { seed: 7 },
    ))
})

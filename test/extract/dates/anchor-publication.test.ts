import { describe, expect, it } from 'vitest'
import { openYear } from '../../../src/language/dates/open-year.ts'
import { draftOf } from './draft-of.ts'

const body = 'A ferry sank off Harun on Thursday, the coast guard said.'

describe('the day of publication', () => {
  it.each([
    ['a day as given', { publishedAt: '2031-05-09' }, '2031-05-09'],
    ['a moment as given', { publishedAt: '2031-05-09T10:15:00+02:00' }, '2031-05-09T10:15:00+02:00'],
    ['a date in words', { publishedAt: 'Fri, 09 May 2031 10:15:00 GMT' }, '2031-05-09'],
    ['the day in the web address', { url: 'https://news.example/2031/05/09/ferry.html' }, '2031-05-09'],
    ['the day in one piece in the web address', { url: 'https://news.example/ferry-20310509' }, '2031-05-09'],
  ])('comes from metadata: %s', (_, article, day) =>
    expect(draftOf(body, article).head).toMatchObject({ publishedAt: day, publishedAtBasis: 'metadata' }),
  )

  it.each([
    [`Published: May 9, 2031\n${body}`],
    [`Fri 09 May 2031 Ferry sinks off Harun. ${body}`],
    [`Ferry sinks off Harun     AFP  Friday 9 May 2031     ${body}`],
    [`HARUN, May 9, 2031 (Agency) — ${body}`],
    [`HARUN, Chile, May 9, 2031 (Agency) — ${body}`],
    [`HARUN, Chile (Agency), May 9, 2031 - ${body}`],
    [`HARUN (COAST), 9 MAY 31 (AGENCY) -- ${body}`],
    [`09.05.2031 - Ferry sinks. ${body}`],
    [`Last updated at May 092031 - ${body}`],
    [`Ferry sinks. Updated: 2031-05-09 17:52\n${body}`],
    [`Coast Ships Sea 09-05-2031 0742 PM ${body}`],
  ])('comes from a dateline: %s', (text) =>
    expect(draftOf(text).head).toMatchObject({ publishedAt: '2031-05-09', publishedAtBasis: 'dateline' }),
  )

  it('prefers the day it was published to the day it was updated', () =>
    expect(draftOf(`Updated: May 11, 2031. Published: May 9, 2031.\n${body}`).head.publishedAt).toBe('2031-05-09'))

  it.each([
    ['HARUN, May 9 (Agency) — A ferry sank. The port opened on June 1, 2030 and closed on May 8, 2031.'],
    ['A ferry sank, the coast guard said on May 9.\nThe search began on May 8, 2031.'],
    ['A ferry sank.\n— Port Watch (@portwatch) May 9, 2031\nThe search goes on.'],
    ['A ferry sank. https://a.example/2031/05/08/x https://b.example/2031-05-09-y'],
  ])('is inferred from the text: %s', (text) =>
    expect(draftOf(text).head).toMatchObject({ publishedAt: '2031-05-09', publishedAtBasis: 'text' }),
  )

  it.each([
    [body],
    ['The war began on 3 May 1911 and ended on 6 June 1914.'],
    ['The ferry opened on 9 May 2031 and sank.'],
    ['A ferry sank, as one of 2031 said. https://a.example/2031/05/08/x'],
  ])('stays unknown: %s', (text) => expect(draftOf(text).head).toMatchObject({ publishedAt: null, publishedAtBasis: null }))

  it('is of the open year where the text names a day and no year', () =>
    expect(draftOf('A ferry sank, the coast guard said on May 9. The port was built in 1931.').head.publishedAt).toBe(`${openYear}-05-09`))

  it('is what weekdays count from', () => expect(draftOf(body, { publishedAt: '2031-05-09T01:00:00Z' }).dates[0]?.value).toBe('2031-05-08'))
})

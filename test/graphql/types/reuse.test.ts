import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { executeQuery } from '../../../src/assembly/graphql.ts'
import { writeRecords } from '../../../src/graph/write/write-records.ts'
import { type Asked, askedOf } from '../asked.ts'
import { counting } from '../counting.ts'
import { told } from '../told.ts'

const ferry =
  'The night ferry between Sarral and Port Vey ran aground on the outer bank shortly after midnight, with ninety passengers and a cargo of timber on board.'
const rescue =
  'Boats of the coastal rescue service brought everybody ashore before dawn, and a tug from the naval yard is to pull the ship free at the next spring tide.'
const inquiry =
  'The harbour board has opened an inquiry into why the buoy that marks the channel was dark, and says that its lamp had been reported twice since the winter.'
const fair =
  'Growers from all over the island meet this week at the autumn fair, where the prize for the heaviest squash has gone to one family for eleven years running.'

const article = (id: string, outlet: string | null, publishedAt: string | null, ...paragraphs: string[]) =>
  told({ id, outlet, publishedAt, text: paragraphs.join('\n\n') })

/** A later text of an article, as its source gives it. */
const changed = (id: string, outlet: string, publishedAt: string, ...paragraphs: string[]) => {
  const { article: given, ...more } = article(id, outlet, publishedAt, ...paragraphs)
  return { article: { ...given, modifiedAt: '2031-09-09T00:00:00Z' }, ...more }
}

const wire = article('wire', 'Isle Wire', '2031-09-02T08:00:00Z', ferry, rescue, inquiry)
const credited = article('credited', 'Vey Herald', '2031-09-02T10:00:00Z', 'Isle Wire reports from the bank.', rescue, ferry)
const silent = article('silent', 'Sarral Post', '2031-09-03', fair, inquiry, ferry.replace('ninety', 'eighty'))
const undated = article('undated', 'Isle Voice', null, ferry, rescue, 'Our thanks go to Isle Wire.')
const other = article('other', 'Isle Wire', '2031-09-02T08:00:00Z', fair)
const later = changed('wire', 'Isle Wire', '2031-09-02T08:00:00Z', rescue, inquiry, fair)

const anArticle = z.looseObject({ id: z.string() })
const reuse = z.looseObject({ article: anArticle })
const shared = z.object({
  article: z.object({
    reuses: z.array(
      z.looseObject({
        article: anArticle,
        share: z.number(),
        passages: z.array(z.object({ here: z.unknown(), there: z.object({ words: z.string() }) })),
      }),
    ),
  }),
})
const texts = z.object({ article: z.object({ reuses: z.array(z.object({ article: z.object({ text: z.string() }) })) }) })

const reusesOf = async (asked: Asked, id: string) =>
  (
    await asked.askFor(
      z.object({ article: z.object({ reuses: z.array(reuse), reusedBy: z.array(reuse) }) }),
      `query($id: ID!) { article(id: $id) { reuses { ...Seen } reusedBy { ...Seen } } }
      fragment Seen on Reuse { article { id } printed credit { words article { id } } }`,
      { id },
    )
  ).article

const seen = (id: string, printed: string, credit: [words: string, article: string] | null = null) => ({
  article: { id },
  printed,
  credit: credit === null ? null : { words: credit[0], article: { id: credit[1] } },
})

describe('what an article shares with others', () => {
  let asked: Asked
  beforeAll(async () => {
    asked = await askedOf([silent, other, credited, wire, undated])
  })
  afterAll(() => asked.close())

  it.each([
    [
      'wire',
      [],
      [seen('credited', 'AFTER', ['Isle Wire', 'credited']), seen('undated', 'AFTER', ['Isle Wire', 'undated']), seen('silent', 'AFTER')],
    ],
    [
      'silent',
      [seen('wire', 'BEFORE'), seen('credited', 'BEFORE'), seen('undated', 'UNKNOWN'), seen('other', 'BEFORE')],
      [seen('undated', 'UNKNOWN')],
    ],
    [
      'credited',
      [seen('undated', 'UNKNOWN'), seen('wire', 'BEFORE', ['Isle Wire', 'credited'])],
      [seen('undated', 'UNKNOWN'), seen('silent', 'AFTER')],
    ],
    ['other', [], [seen('silent', 'AFTER')]],
  ])('is told with who came first and whom it credits: %s', async (id, reuses, reusedBy) => {
    const found = await reusesOf(asked, id)
    const byId = (a: { article: { id: string } }, b: { article: { id: string } }) => (a.article.id < b.article.id ? -1 : 1)
    expect({ reuses: found.reuses.sort(byId), reusedBy: found.reusedBy.sort(byId) }).toEqual({
      reuses: reuses.sort(byId),
      reusedBy: reusedBy.sort(byId),
    })
  })

  it('is shown in the words of both, those with most in common first', async () => {
    const { article: found } = await asked.askFor(
      shared,
      '{ article(id: "silent") { reuses { article { id } share shareOfOther passages { words here { words article { id } } there { words } } } } }',
    )
    const [first] = found.reuses
    expect(first?.article.id).toBe('wire')
    expect(first?.share).toBeGreaterThan(0.6)
    expect(first?.passages.map(({ here }) => here)).toEqual([
      { words: inquiry.slice(0, -1), article: { id: 'silent' } },
      { words: ferry.replace('ninety', 'eighty').slice(0, -1), article: { id: 'silent' } },
    ])
    expect(first?.passages.map(({ there }) => there.words)).toEqual([inquiry.slice(0, -1), ferry.slice(0, -1)])
    const shares = found.reuses.map(({ share }) => share)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  })
})

describe('articles that come later', () => {
  it.each([
    ['with a later load', '2031-10-01T00:00:00Z'],
    ['from a process whose clock is behind', '2001-01-01T00:00:00Z'],
  ])('are seen at the next question: %s', async (_, loadedAt) => {
    const asked = await askedOf([wire])
    expect((await reusesOf(asked, 'wire')).reusedBy).toEqual([])
    await writeRecords(asked.graph, [{ ...credited, loadedAt }])
    expect((await reusesOf(asked, 'wire')).reusedBy).toEqual([seen('credited', 'AFTER', ['Isle Wire', 'credited'])])
    await asked.close()
  })

  it('cost no second look at those that are known', async () => {
    const asked = await askedOf([wire])
    const { graph, trips } = counting(asked.graph)
    const ask = () => executeQuery(graph, '{ article(id: "wire") { reuses { share } } }')
    await ask()
    await writeRecords(asked.graph, [{ ...credited, loadedAt: '2031-10-01T00:00:00Z' }])
    trips.length = 0
    await ask()
    expect(trips.filter((name) => name.includes('sketches'))).toEqual(['read/article-sketches-since'])
    trips.length = 0
    await ask()
    expect(trips.filter((name) => name.includes('sketches'))).toEqual([])
    await asked.close()
  })

  it('as later texts of one article are one, and none of its own', async () => {
    const asked = await askedOf([wire, silent])
    await writeRecords(asked.graph, [later])
    const { article: found } = await asked.askFor(texts, '{ article(id: "silent") { reuses { article { text } } } }')
    expect(found.reuses.map(({ article: { text } }) => text)).toEqual([later.article.text])
    expect((await reusesOf(asked, 'wire')).reusedBy).toEqual([seen('silent', 'AFTER')])
    await asked.close()
  })
})

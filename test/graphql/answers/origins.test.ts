import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Asked, askedOf, nodesOf } from '../asked.ts'
import { type Telling, told } from '../told.ts'

const ferry =
  'The night ferry between Sarral and Port Vey ran aground on the outer bank shortly after midnight, with ninety passengers and a cargo of timber on board.'
const rescue =
  'Boats of the coastal rescue service brought everybody else ashore before dawn, and a tug from the naval yard is to pull the ship free at the next spring tide.'
const dead = '7 people were killed when a lifeboat overturned in the heavy swell off the outer bank'

/** An article that gives the number in a sentence, on the word of whom it names at its end, or in its own voice. */
function telling(id: string, outlet: string, publishedAt: string, sentence: string, source: string | null, ...more: string[]): Telling {
  const common = {
    id,
    outlet,
    publishedAt,
    text: [...more, source === null ? `${sentence}.` : `${sentence}, ${source} said.`].join('\n\n'),
  }
  const figure = { raw: '7 people', value: 7, asOf: publishedAt.slice(0, 10) }
  if (source === null) return { ...common, figures: [figure] }
  return {
    ...common,
    actors: [['a1', source, 'NGO_MONITOR']],
    statements: [{ words: `${sentence}, ${source} said`, source, cue: 'said', content: sentence, speaker: 'a1' }],
    figures: [{ ...figure, statement: 's1', source: 'a1' }],
  }
}

/** Fiction: a wire report, a copy that leaves its source out, another's own report of the same number, and one that changed its text. */
const wire = told(telling('wire', 'Isle Wire', '2031-09-02T08:00:00Z', dead, 'Vey Coastguard', ferry, rescue))
const copy = told(telling('copy', 'Sarral Post', '2031-09-03T08:00:00Z', dead, null, rescue, ferry))
const own = told(telling('own', 'Vey Herald', '2031-09-03T09:00:00Z', 'In Vey 7 people died that night', 'Sarral Hospital'))
const first = told(telling('changed', 'Isle Voice', '2031-09-03T10:00:00Z', 'The boat cost 7 people their lives', null))
const later = (() => {
  const { article, ...more } = told(telling('changed', 'Isle Voice', '2031-09-03T10:00:00Z', 'The sea took 7 people that night', null))
  return { ...more, article: { ...article, modifiedAt: '2031-09-04T10:00:00Z' } }
})()

/** As many dead of a storm the year before. */
const before = told(telling('before', 'Old Post', '2030-09-02T08:00:00Z', 'The storm took 7 people', 'Old Police'))

let asked: Asked
beforeAll(async () => {
  asked = await askedOf([own, first, copy, later, wire, before])
})
afterAll(() => asked.close())

const named = z.looseObject({ name: z.string() })
const inArticle = z.object({ appearsIn: z.object({ id: z.string() }) })
const figuresShape = z.object({
  figures: nodesOf(
    z.object({
      trace: z.looseObject({
        independentOrigins: z.array(z.looseObject({ actor: named, figures: z.array(inArticle), same: z.array(z.unknown()) })),
      }),
    }),
  ),
})
const relationsShape = z.object({ contradictions: nodesOf(z.object({ fromSource: named, toSource: named })) })

const originsOf = async (article: string) => {
  const { figures } = await asked.askFor(
    figuresShape,
    `query($article: ID!) { figures(filter: { article: $article }) { nodes { trace { independentOrigins {
      actor { name } figures { appearsIn { id } } same { kind reason figure { appearsIn { id } } as { appearsIn { id } } here { words } there { words } }
    } unnamed { id } } } } }`,
    { article },
  )
  return figures.nodes[0]?.trace.independentOrigins ?? []
}

describe('the origins of a number', () => {
  it('count a copy with what it was copied from, and name the source that the copy left out', async () => {
    const [origin] = await originsOf('copy')
    expect(origin?.actor).toEqual({ name: 'Vey Coastguard' })
    expect(origin?.figures).toEqual([{ appearsIn: { id: 'wire' } }, { appearsIn: { id: 'copy' } }])
    expect(origin?.same).toEqual([
      {
        kind: 'COPIED',
        reason: expect.stringMatching(/^The words stand in a passage that articles wire and copy share, \d+ words of it alike\.$/),
        figure: { appearsIn: { id: 'copy' } },
        as: { appearsIn: { id: 'wire' } },
        here: { words: expect.stringContaining(dead) },
        there: { words: expect.stringContaining(dead) },
      },
    ])
  })

  it('leave out a number of another time', async () =>
    expect((await originsOf('before')).map(({ actor }) => actor.name)).toEqual(['Old Police']))

  it('are each once', async () => {
    const names = (await originsOf('wire')).map(({ actor }) => actor.name)
    expect(names).toEqual(['Vey Coastguard', 'Isle Voice', 'Sarral Hospital'])
  })

  it('count an article that changed its text once', async () => {
    const voice = (await originsOf('own')).find(({ actor }) => actor.name === 'Isle Voice')
    expect(voice?.figures).toHaveLength(1)
    expect(voice?.figures[0]?.appearsIn.id).not.toBe('changed')
  })

  it('count the former text where it is asked about, as one with the later', async () => {
    const voice = (await originsOf('changed')).find(({ actor }) => actor.name === 'Isle Voice')
    expect(voice?.same).toMatchObject([{ kind: 'LATER_TEXT', as: { appearsIn: { id: 'changed' } } }])
  })
})

describe('figures held against each other', () => {
  it('do not corroborate each other where one was copied', async () => {
    const { contradictions } = await asked.askFor(
      relationsShape,
      `{ contradictions(metric: KILLED, relations: [CORROBORATES], first: 50) { nodes {
        fromSource { name } toSource { name }
      } } }`,
    )
    const pairs = contradictions.nodes.map(({ fromSource, toSource }) => [fromSource.name, toSource.name].sort().join(' + '))
    expect(pairs.sort()).toEqual([
      'Isle Voice + Sarral Hospital',
      'Isle Voice + Sarral Post',
      'Isle Voice + Vey Coastguard',
      'Sarral Hospital + Sarral Post',
      'Sarral Hospital + Vey Coastguard',
    ])
  })
})

const promise = 'a new lighthouse will stand on the outer bank before the next winter comes and its lamp will burn all night'

/** An article that gives no number, with somebody's words between passages that others print too. */
const promising = (id: string, publishedAt: string, source: string | null, ...around: string[]) => {
  const words = source === null ? promise : `${source} said ${promise}`
  return told({
    ...{ id, outlet: `Outlet ${id}`, publishedAt, text: [around[0], `${words}.`, ...around.slice(1)].join('\n\n') },
    actors: source === null ? [] : [['a1', source, 'ORGANIZATION']],
    statements: [
      source === null
        ? { words, source: 'a new', cue: 'will', content: words, speaker: null }
        : { words, source, cue: 'said', content: promise, speaker: 'a1' },
    ],
  })
}

describe('the origins of words without a number', () => {
  const shape = z.object({
    trace: z.object({
      independentOrigins: z.array(z.unknown()),
      statementOrigins: z.array(
        z.object({
          actor: z.object({ name: z.string() }).nullable(),
          statements: z.array(inArticle),
          same: z.array(z.object({ kind: z.string(), here: z.object({ words: z.string() }).nullable() })),
        }),
      ),
    }),
  })
  let promised: Asked
  beforeAll(async () => {
    promised = await askedOf([
      promising('p1', '2031-09-05T08:00:00Z', 'Vey Council', ferry, rescue),
      promising('p2', '2031-09-06T08:00:00Z', null, ferry, rescue),
      promising('p3', '2031-09-07T08:00:00Z', 'Sarral Mill', 'Rain fell in Sarral.', 'Nobody was at the mill that day.'),
    ])
  })
  afterAll(() => promised.close())
  const originsOf = async (id: string) => {
    const fields = 'actor { name } statements { appearsIn { id } } same { kind here { words } }'
    const { trace } = await promised.askFor(
      shape,
      `query ($id: ID!) { trace(id: $id) { independentOrigins { actor { name } } statementOrigins { ${fields} } } }`,
      { id },
    )
    expect(trace.independentOrigins).toEqual([])
    return trace.statementOrigins.map(({ actor, statements, same }) => [
      actor?.name,
      statements.map(({ appearsIn }) => appearsIn.id),
      same.map(({ kind }) => kind),
    ])
  }
  const idOf = async (article: string) => {
    const { statements } = await promised.askFor(
      z.object({ statements: nodesOf(z.object({ id: z.string() })) }),
      'query ($filter: StatementFilter!) { statements(filter: $filter) { nodes { id } } }',
      { filter: { article } },
    )
    return statements.nodes[0]?.id ?? ''
  }

  it('are those of the words that were copied with them', async () => {
    const copied = [['Vey Council', ['p1', 'p2'], ['COPIED']]]
    expect(await originsOf(await idOf('p2'))).toEqual(copied)
    expect(await originsOf(await idOf('p1'))).toEqual(copied)
  })

  it('are one where nobody copied them', async () => expect(await originsOf(await idOf('p3'))).toEqual([['Sarral Mill', ['p3'], []]]))
})

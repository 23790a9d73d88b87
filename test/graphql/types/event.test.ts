import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Asked, anId, askedOf, nodesOf } from '../asked.ts'
import { portExplosion, storyGazetteer } from '../port-explosion.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(portExplosion, storyGazetteer)
})
afterAll(() => asked.close())

const killing = 'e:plata-wire-2031-09-02:24-30'
const onEvent = async <Node>(fields: string, shape: z.ZodType<Node>, id = killing): Promise<Node> =>
  (await asked.askFor(z.object({ node: shape }), `{ node(id: "${id}") { ... on Event { ${fields} } } }`)).node
const onKilling = (fields: string, id = killing): Promise<unknown> => onEvent(fields, z.unknown(), id)

describe('an event', () => {
  it('is one for all its reports, and their ids keep resolving', async () => {
    for (const id of ['e:carmelo-courier-2031-09-04:65-71', 'e:meridian-daily-2031-09-03:85-91']) {
      expect(await onKilling('id article { id }', id)).toEqual({ id: killing, article: { id: 'plata-wire-2031-09-02' } })
    }
    expect(await onKilling('mergedFrom { id reason }')).toEqual({
      mergedFrom: ['e:carmelo-courier-2031-09-04:65-71', 'e:meridian-daily-2031-09-03:85-91'].map((id) => ({
        ...{ id, reason: expect.stringMatching(/same/) },
      })),
    })
  })

  it('lists each article that tells of it once, the merged accounts first', async () => {
    const { reports } = await onEvent(
      'reports { article { id } event { id } reason score evidence { words } }',
      z.object({ reports: z.unknown() }),
    )
    expect(reports).toEqual([
      { article: { id: 'plata-wire-2031-09-02' }, event: { id: killing }, reason: null, score: 1, evidence: { words: 'killed' } },
      ...['carmelo-courier-2031-09-04', 'meridian-daily-2031-09-03'].map((id) => ({
        article: { id },
        event: { id: killing },
        reason: 'same type, place and days',
        score: 0.8,
        evidence: { words: 'killed' },
      })),
    ])
  })

  it('says who reported it, in which article and words', async () => {
    const { reportedBy } = await onEvent(
      'reportedBy { totalCount nodes { name } edges { node { name } article { id } statements { id } evidence { words sentence } } }',
      z.object({ reportedBy: nodesOf(z.unknown()).extend({ edges: z.array(z.looseObject({ node: z.unknown() })) }) }),
    )
    expect(reportedBy.totalCount).toBe(4)
    expect(reportedBy.nodes).toEqual(reportedBy.edges.map(({ node }) => node))
    expect(reportedBy.edges).toContainEqual({
      node: { name: 'Littoral Rights Monitor' },
      article: { id: 'meridian-daily-2031-09-03' },
      statements: [{ id: 's:meridian-daily-2031-09-03:0-119' }],
      evidence: {
        words: 'killed',
        sentence:
          'According to Plata Wire, citing the Littoral Rights Monitor (LRM), 41 civilians were killed in Nueva Palmira on Tuesday.',
      },
    })
  })

  it('says where it happened and who took part, named or not', async () =>
    expect(await onKilling('locatedIn { name partOf { name } } participants { role actor { name } evidence { words } }')).toEqual({
      locatedIn: [{ name: 'Nueva Palmira', partOf: { name: 'Uruguay' } }],
      participants: [
        { role: 'VICTIM', actor: null, evidence: { words: 'people' } },
        { role: 'ACCUSED', actor: { name: 'Puerto Alto Terminals' }, evidence: { words: 'Puerto Alto Terminals' } },
      ],
    }))

  it('says who is accused of it by whom, and sets the denial beside it', async () => {
    const { accusations } = await onEvent(
      'accusations { accused { name } accuser { name } statement { words deniedBy { words } } denials { words denies { assertedBy { name } } } }',
      z.object({ accusations: z.unknown() }),
    )
    const said = { words: 'Puerto Alto Terminals denied that' }
    const union = "Dockers' Union"
    const denials = [{ ...said, denies: [{ assertedBy: { name: union } }] }]
    const accused = { name: 'Puerto Alto Terminals' }
    expect(accusations).toEqual([
      {
        ...{ accused, accuser: { name: union }, denials },
        statement: { words: "The Dockers' Union accused Puerto Alto Terminals of the killing", deniedBy: [said] },
      },
    ])
  })

  it('says who answered to it, and how', async () => {
    const { responses, respondedTo } = await onEvent(
      'responses { totalCount nodes { actor { name } stance event { id } statement { content } evidence { words } } } respondedTo { name }',
      z.object({ responses: z.unknown(), respondedTo: z.unknown() }),
    )
    expect(responses).toEqual({
      totalCount: 2,
      nodes: [
        {
          ...{ actor: { name: 'Puerto Alto Terminals' }, stance: 'DENY', event: { id: killing } },
          ...{ statement: { content: 'that' }, evidence: { words: 'Puerto Alto Terminals denied that' } },
        },
        {
          ...{ actor: { name: 'Mohammed Quiroga' }, stance: 'CONDEMN', event: { id: killing } },
          ...{ statement: null, evidence: { words: 'Mohammed Quiroga condemned the killing' } },
        },
      ],
    })
    expect(respondedTo).toEqual([{ name: 'Mohammed Quiroga' }, { name: 'Puerto Alto Terminals' }])
  })

  it('shows the words of each of its reports, its first report first', async () => {
    const { evidence } = await onEvent(
      'evidence { part article { id } words }',
      z.object({ evidence: z.array(z.object({ part: z.string(), article: anId, words: z.string() })) }),
    )
    expect(evidence[0]?.article.id).toBe('plata-wire-2031-09-02')
    expect(evidence).toHaveLength(3)
    expect(new Set(evidence.map(({ part, words }) => `${part} ${words}`))).toEqual(new Set(['TRIGGER killed']))
  })
})

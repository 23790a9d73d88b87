import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { tollPolicies } from '../../../src/record/kinds.ts'
import { type Asked, anId, askedOf, nodesOf } from '../asked.ts'
import { common, countedFlood, exact, town } from '../counted-flood.ts'
import { type Telling, told } from '../told.ts'

/** Beside the flood's counts, a mayor denies a number. */
const mayor = ['a3', 'Ana Sosa', 'PERSON'] as const
const tellings: readonly Telling[] = [
  ...countedFlood,
  {
    ...{ id: 'fourth', outlet: 'Plata Wire', publishedAt: '2031-09-06', actors: [mayor], places: [town] },
    text: 'Mayor Ana Sosa denied that 60 people had died in Nueva Palmira.',
    statements: [
      {
        words: 'Ana Sosa denied that 60 people had died in Nueva Palmira',
        ...{ source: 'Ana Sosa', cue: 'denied', content: 'that 60 people had died in Nueva Palmira', speaker: 'a3', stance: 'deny' },
      },
    ],
    figures: [{ ...common, ...exact(60), raw: '60 people', source: 'a3', statement: 's1' }],
  },
]

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(tellings.map(told))
})
afterAll(() => asked.close())

const toll = async <Toll>(args: string, fields: string, shape: z.ZodType<Toll>): Promise<Toll> =>
  (await asked.askFor(z.object({ toll: shape }), `{ toll(metric: KILLED, ${args}) { ${fields} } }`)).toll
const amount = 'comparator value min max used { nodes { figure { raw } } }'
const withRaws = nodesOf(z.looseObject({ figure: z.looseObject({ raw: z.string() }) }))
const raws = (page: z.output<typeof withRaws>): string[] => page.nodes.map(({ figure }) => figure.raw)
const withIds = nodesOf(z.object({ figure: anId }))
const order = 'policy: SOURCE_ORDER, sources: ["actor:uruguay health ministry", "actor:littoral rights monitor"]'

describe('toll', () => {
  it.each<[string, unknown[], string[]]>([
    ['policy: CONSERVATIVE', ['AT_LEAST', 19, 19, null], ['19', '50']],
    ['policy: HIGHEST', ['EXACT', 50, 50, 50], ['50']],
    ['policy: LATEST', ['EXACT', 50, 50, 50], ['50']],
    ['policy: MAJORITY_OF_ORIGINS', ['BETWEEN', null, 19, 50], ['19', '50']],
    ['policy: RANGE', ['BETWEEN', null, 19, 50], ['19', '50']],
    [order, ['EXACT', 19, 19, 19], ['19']],
    ['policy: RANGE, group: CIVILIAN', ['EXACT', 41, 41, 41], ['41 civilians']],
    ['policy: RANGE, place: "place:3441481"', ['BETWEEN', null, 19, 50], ['19', '50']],
    ['policy: HIGHEST, asOf: "2031-09-03"', ['EXACT', 34, 34, 34], ['34 dead']],
    ['policy: HIGHEST, knownAt: "2031-09-03"', ['EXACT', 34, 34, 34], ['34 dead']],
    ['policy: HIGHEST, group: WOMEN', [null, null, null, null], []],
  ])('toll(metric: KILLED, %s)', async (args, number, used) => {
    const found = await toll(args, amount, z.looseObject({ used: withRaws }))
    expect([found.comparator, found.value, found.min, found.max]).toEqual(number)
    expect(raws(found.used)).toEqual(used)
  })

  it('says why each of the other figures was left out, those of all groups too', async () => {
    const found = await toll(
      'policy: HIGHEST',
      'policy reason leftOut { totalCount nodes { reason rule day source { name } figure { raw } } }',
      z.looseObject({ leftOut: withRaws }),
    )
    expect(found.policy).toBe('HIGHEST')
    expect(found.reason).toBe('The highest that a source gives: “50” (Littoral Rights Monitor, 2031-09-04).')
    expect(found.leftOut.totalCount).toBe(7)
    const left = found.leftOut.nodes.map(({ figure, reason, rule }) => [figure.raw, reason, rule])
    expect(left).toEqual([
      ['60 people', 'stands in a denial by Ana Sosa', 'denied'],
      ['41 civilians', 'counts civilians only, not everybody', 'other-population'],
      ['6 firefighters', 'counts civilians only, not everybody', 'other-population'],
      ['Fifty civilians', 'counts civilians only, not everybody', 'other-population'],
      ['3 officers', 'counts the security forces only, not everybody', 'other-population'],
      ['34 dead', 'its source counts on: “50” (Littoral Rights Monitor, 2031-09-04)', 'superseded'],
      ['19', 'is lower than “50” (Littoral Rights Monitor, 2031-09-04)', 'highest'],
    ])
    expect(found.leftOut.nodes[3]).toMatchObject({ day: '2031-09-05', source: null })
    expect(found.leftOut.nodes[6]).toMatchObject({ day: '2031-09-03', source: { name: 'Health Ministry' } })
  })

  it('shows what was used with its words, and without a reason against it', async () => {
    expect(await toll('policy: LATEST', 'used { nodes { reason rule figure { raw appearsIn { id } } } }', z.unknown())).toEqual({
      used: { nodes: [{ reason: null, rule: null, figure: { raw: '50', appearsIn: { id: 'second' } } }] },
    })
  })

  it('accounts for every figure that tolls shows, whatever the policy', async () => {
    const { tolls } = await asked.askFor(
      z.object({ tolls: z.array(z.object({ points: z.array(z.object({ figure: anId })) })) }),
      '{ tolls(metric: KILLED) { points { figure { id } } } }',
    )
    const all = tolls.flatMap((one) => one.points.map(({ figure }) => figure.id)).sort()
    for (const policy of tollPolicies) {
      const args = policy === 'source_order' ? order : `policy: ${policy.toUpperCase()}`
      const { used, leftOut } = await toll(
        args,
        'used { nodes { figure { id } } } leftOut { nodes { figure { id } } }',
        z.object({ used: withIds, leftOut: withIds }),
      )
      expect([...used.nodes, ...leftOut.nodes].map(({ figure }) => figure.id).sort()).toEqual(all)
    }
  })

  it('pages on through what was left out', async () => {
    const page = async (after: string | null) =>
      (
        await toll(
          'policy: HIGHEST',
          `leftOut(first: 4, after: ${JSON.stringify(after)}) { nodes { figure { raw } } pageInfo { hasNextPage endCursor } }`,
          z.object({
            leftOut: withRaws.extend({ pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }) }),
          }),
        )
      ).leftOut
    const one = await page(null)
    const two = await page(one.pageInfo.endCursor)
    expect([...raws(one), ...raws(two)]).toEqual([
      '60 people',
      '41 civilians',
      '6 firefighters',
      'Fifty civilians',
      '3 officers',
      '34 dead',
      '19',
    ])
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false])
    const other = `{ toll(metric: KILLED, policy: LATEST) { leftOut(after: "${one.pageInfo.endCursor}") { totalCount } } }`
    expect(await asked.codes(other)).toEqual(['CURSOR_INVALID'])
  })

  it.each([
    ['policy: SOURCE_ORDER', 'FILTER_INVALID'],
    ['policy: SOURCE_ORDER, sources: []', 'FILTER_INVALID'],
    ['policy: LATEST, sources: ["actor:uruguay health ministry"]', 'FILTER_INVALID'],
    ['policy: SOURCE_ORDER, sources: ["actor:nobody"]', 'ID_UNKNOWN'],
    ['policy: LATEST, place: "place:nowhere"', 'ID_UNKNOWN'],
  ])('is refused for %s', async (args, code) => expect(await asked.codes(`{ toll(metric: KILLED, ${args}) { reason } }`)).toEqual([code]))
})

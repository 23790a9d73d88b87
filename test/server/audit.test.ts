import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AuditTrail } from '../../src/assembly/audit-trail.ts'
import type { AuditEvent } from '../../src/audit/entry.ts'
import { AttestError } from '../../src/errors.ts'
import { type Asked, askedOf } from '../graphql/asked.ts'
import { portExplosion, storyGazetteer } from '../graphql/port-explosion.ts'
import { keyed, asked as send } from './access/keyed.ts'
import { changesAt, server } from './fetched.ts'

let store: Asked
let events: AuditEvent[] = []
let full = false
const trail: AuditTrail = {
  ready: () => {
    if (full) throw new AttestError({ code: 'AUDIT_UNWRITABLE', component: 'test', message: 'the disk is full', remedy: 'none' })
  },
  text: () => events.map((event) => `${JSON.stringify(event)}\n`).join(''),
  record: (event) => void events.push(event),
}
const { access, texts } = keyed()
let served: ReturnType<typeof server>
beforeAll(async () => {
  store = await askedOf(portExplosion, storyGazetteer)
  served = server(store.graph, {
    access,
    audit: trail,
    now: () => '2031-12-01T12:00:00.000Z',
    changes: changesAt('2031-12-01T12:00:00.000Z'),
  })
})
afterAll(() => store.close())
beforeEach(() => {
  events = []
  full = false
})

const ask = (document: string, role: keyof typeof texts = 'analyst') =>
  send(served.yoga, document, { authorization: `Bearer ${texts[role]}` })
const merge =
  'mutation { mergeActors(ids: ["actor:dockers union", "actor:plata wire"], by: "M. Vega", note: "a note that is nobody’s business") { fault { code } } }'

describe('what is written down of a request', () => {
  it.each<[string, string, keyof typeof texts, Partial<AuditEvent>[]]>([
    [
      'a change',
      merge,
      'analyst',
      [
        {
          action: 'Mutation.mergeActors',
          who: 'the analyst',
          about: { ids: ['actor:dockers union', 'actor:plata wire'], by: 'M. Vega' },
          outcome: 'done',
          code: null,
        },
      ],
    ],
    [
      'a change that does not fit',
      'mutation { undoDecision(id: "decision:none", by: "M. Vega") { fault { code } } }',
      'analyst',
      [{ action: 'Mutation.undoDecision', outcome: 'refused', code: 'DECISION_UNKNOWN' }],
    ],
    [
      'a change that the role may not make',
      merge,
      'reader',
      [{ action: 'Mutation.mergeActors', who: 'the reader', outcome: 'refused', code: 'FORBIDDEN' }],
    ],
    [
      'each of several',
      'mutation { one: splitActor(id: "actor:nobody", by: "x") { fault { code } } two: splitActor(id: "actor:no one", by: "x") { fault { code } } }',
      'analyst',
      [{ about: { id: 'actor:nobody', by: 'x' }, outcome: 'refused' }, { about: { id: 'actor:no one', by: 'x' } }],
    ],
    [
      'one in a fragment',
      'mutation { ...Hidden } fragment Hidden on Mutation { splitActor(id: "actor:nobody", by: "x") { fault { code } } }',
      'analyst',
      [{ action: 'Mutation.splitActor' }],
    ],
    [
      'articles, without a word of them',
      'mutation { loadArticles(articles: [{ content: "Two people were killed in Carmelo on Tuesday, the secret fire brigade said." }]) { outcome } }',
      'analyst',
      [{ action: 'Mutation.loadArticles', about: { articles: 1 } }],
    ],
    [
      'an export',
      '{ evidencePack(format: CSV, selection: { actor: "actor:plata wire" }) { text } }',
      'reader',
      [{ action: 'Query.evidencePack', who: 'the reader', about: { format: 'csv', actor: 'actor:plata wire' }, outcome: 'done' }],
    ],
    [
      'an export that is refused',
      '{ evidencePack(format: CSV, selection: { actor: "actor:nobody" }) { text } }',
      'reader',
      [{ action: 'Query.evidencePack', outcome: 'refused', code: 'EXPORT_UNKNOWN' }],
    ],
    ['a question: nothing', '{ stats { firstDay } }', 'reader', []],
    ['what cannot be read: nothing', 'mutation { nothing }', 'analyst', []],
  ])('for %s', async (_, document, role, expected) => {
    await ask(document, role)
    expect(events).toEqual(expected.map((one) => expect.objectContaining({ at: '2031-12-01T12:00:00.000Z', how: 'http', ...one })))
    expect(JSON.stringify(events)).not.toMatch(/business|secret fire/)
  })

  it('is an export each time, though the answer was kept', async () => {
    for (let i = 0; i < 3; i++) await ask('{ evidencePack(format: JSONL, selection: { actor: "actor:plata wire" }) { text } }')
    expect(events).toHaveLength(3)
  })

  it('comes first: where it cannot be written, nothing is changed', async () => {
    full = true
    const answer = await (
      await ask('mutation { splitActor(id: "actor:plata wire", by: "nobody") { decision { id } fault { code } } }')
    ).json()
    expect(answer).toMatchObject({ errors: [expect.anything()] })
    full = false
    expect(await (await ask('{ decisions(last: 20) { nodes { by } } }')).text()).not.toContain('nobody')
  })

  it('is for an admin to read', async () => {
    await ask(merge)
    const read = (role: keyof typeof texts) =>
      served.yoga.fetch('http://localhost/audit', { headers: { authorization: `Bearer ${texts[role]}` } })
    expect((await read('analyst')).status).toBe(403)
    expect(await (await read('admin')).text()).toContain('Mutation.mergeActors')
  })
})

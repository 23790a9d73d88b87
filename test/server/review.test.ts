import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asked, askedOf } from '../graphql/asked.ts'
import { portExplosion, storyGazetteer } from '../graphql/port-explosion.ts'
import { changesAt, server } from './fetched.ts'

let asked: Asked
let served: ReturnType<typeof server>
beforeAll(async () => {
  asked = await askedOf(portExplosion, storyGazetteer)
  served = server(asked.graph, { changes: changesAt('2031-12-01T09:00:00.000Z'), names: [] })
})
afterAll(() => asked.close())

const statement = 's:plata-wire-2031-09-02:0-89'
const event = 'e:plata-wire-2031-09-02:24-30'
const review = async (args: string) =>
  (
    await served.post(
      `mutation { review(${args}, by: "M. Vega") { decision { kind part words by } fault { code } nodes { ... on Statement { verdict assertedBy { name } corrected { stance assertedBy { name } } } } } }`,
    )
  ).data

describe('review', () => {
  it.each([
    ['accepts', `id: "${statement}", verdict: ACCEPTED`, 'ACCEPT', 'CLAIM', { verdict: 'ACCEPTED', corrected: null }],
    [
      'corrects who says it',
      `id: "${statement}", verdict: CORRECTED, correction: { speaker: "actor:littoral rights monitor" }`,
      'CORRECT',
      'ATTRIBUTION',
      { verdict: 'ACCEPTED', corrected: { stance: 'ASSERT', assertedBy: { name: 'Littoral Rights Monitor' } } },
    ],
    [
      'corrects what is said, and is the later word',
      `id: "${statement}", verdict: CORRECTED, correction: { stance: WARN }`,
      'CORRECT',
      'CLAIM',
      { verdict: 'CORRECTED', corrected: { stance: 'WARN' } },
    ],
    ['rejects who says it', `id: "${statement}", verdict: REJECTED, part: ATTRIBUTION`, 'REJECT', 'ATTRIBUTION', { verdict: 'REJECTED' }],
  ])('%s, beside what was read', async (_, args, kind, part, node) =>
    expect(await review(args)).toMatchObject({
      review: {
        fault: null,
        decision: { kind, part, words: expect.stringMatching(/^At least 11 people/), by: 'M. Vega' },
        nodes: [{ assertedBy: { name: 'Rafael Ibarra' }, ...node }],
      },
    }),
  )

  it.each([
    ['what is not there', 'id: "s:none", verdict: ACCEPTED', 'REVIEW_UNKNOWN'],
    ['an actor that stands for itself', 'id: "actor:plata wire", verdict: ACCEPTED', 'REVIEW_NO_MERGE'],
    [
      'a speaker that is not there',
      `id: "${statement}", verdict: CORRECTED, correction: { speaker: "actor:nobody of the name" }`,
      'ID_UNKNOWN',
    ],
    ['a place that is not there', `id: "${event}", verdict: CORRECTED, correction: { place: "place:none" }`, 'ID_UNKNOWN'],
    ['a place that is none', `id: "${event}", verdict: CORRECTED, correction: { place: "actor:plata wire" }`, 'ID_UNKNOWN'],
    ['a correction of nothing', `id: "${statement}", verdict: CORRECTED`, 'DECISION_INVALID'],
    ['two parts at once', `id: "${statement}", verdict: CORRECTED, correction: { stance: WARN, ownVoice: true }`, 'DECISION_INVALID'],
    ['a correction that is no part of it', `id: "${statement}", verdict: CORRECTED, correction: { value: 3 }`, 'DECISION_INVALID'],
  ])('of %s is told as data', async (_, args, code) =>
    expect(await review(args)).toMatchObject({ review: { decision: null, nodes: [], fault: { code } } }),
  )
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-review-'))
const store = join(folder, 'store')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const article = (text: string, more = {}) =>
  JSON.stringify({ id: 'one', outlet: 'Plata Wire', text, publishedAt: '2031-09-03', language: 'en', ...more })
const first = article('At least 11 people were killed in Carmelo on Tuesday, the fire brigade said. Nine people were injured.')
const load = (line: string, into = store) => call(['load', '-', '--store', into, '--threads', '1'], { stdin: line })
const asked = (...argv: readonly string[]) => call([...argv, '--store', store])
const figure = 'f:one:0-18'

beforeAll(async () => expect((await load(first)).status).toBe(0), 60_000)

describe('attest review', () => {
  it('stands beside what was read, is listed with its words, and lost with them', async () => {
    const accepted = await asked('review', 'accept', figure, '--by', 'M. Vega', '--note', 'so the words say')
    expect(accepted).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^decision:\S+\n$/) })
    const corrected = await asked('review', 'correct', 'f:one:77-88', '--value', '19', '--comparator', 'at_least', '--by', 'A. Pou')
    expect(corrected).toMatchObject({ status: 0, err: '' })
    const { out } = await asked('decisions')
    expect(out).toContain(`${accepted.out.trim()}  accept “At least 11 people” in one · M. Vega: so the words say\n`)
    expect(out).toContain('correct “Nine people” in one to comparator at_least, value 19, min 19, max null · A. Pou\n')
    expect((await asked('decisions', '--lost')).out).toBe('No decision has lost its words.\n')

    // In a store that was read anew, from a text that says less.
    const other = join(folder, 'other')
    writeFileSync(join(folder, 'decisions.json'), (await asked('decisions', '--json')).out)
    expect((await load(article('The fire brigade said that at least 11 people were killed in Carmelo.'), other)).status).toBe(0)
    const taken = await call(['decisions', '--take', join(folder, 'decisions.json'), '--store', other])
    expect(taken).toMatchObject({ status: 0, out: 'decisions taken: 2\n' })
    const lost = (await call(['decisions', '--lost', '--store', other])).out
    expect(lost).toContain('lost: no figure stands on its words')
    expect((await call(['decisions', '--take', '-', '--store', other], { stdin: '[{"id":"decision:one"}]' })).err).toContain(
      '[CLI_DECISIONS]',
    )

    // And where a later text drops the number.
    expect((await load(article('At least 11 people were killed in Carmelo on Tuesday, the fire brigade said.'))).status).toBe(0)
    expect((await asked('decisions', '--lost')).out).toBe(
      `${corrected.out.trim()}  correct “Nine people” in one to comparator at_least, value 19, min 19, max null · A. Pou\n  lost: the latest text of its article has no such claim\n`,
    )
    expect((await asked('check')).status).toBe(0)
    expect((await asked('undo', corrected.out.trim(), '--by', 'A. Pou')).status).toBe(0)
    expect((await asked('decisions', '--lost')).out).toBe('No decision has lost its words.\n')
  }, 60_000)

  it('accepts, rejects and corrects a merge', async () => {
    for (const id of ['two', 'three'])
      expect((await load(article('Two people were killed in Carmelo, the fire brigade said.', { id }))).status).toBe(0)
    const [kept, other] = ['actor:two/fire brigade', 'actor:three/fire brigade']
    const standsFor = async () => JSON.parse((await asked('query', `{ node(id: "${other}") { id } }`)).out).data.node.id
    expect(await asked('review', 'accept', other, '--by', 'M. Vega')).toMatchObject({ err: expect.stringContaining('[REVIEW_NO_MERGE]') })
    expect((await asked('review', 'correct', other, '--is', kept, '--by', 'M. Vega')).out.trim().split('\n')).toHaveLength(2)
    expect(await standsFor()).toBe(kept)
    expect((await asked('review', 'reject', other, '--by', 'N. Later')).status).toBe(0)
  }, 60_000)

  it.each([
    ['an id that nothing has', ['accept', 'f:none', '--by', 'M. Vega'], 1, 'REVIEW_UNKNOWN'],
    ['a correction that says nothing', ['correct', figure, '--by', 'M. Vega'], 1, 'DECISION_INVALID'],
    ['a correction of something else', ['correct', figure, '--stance', 'deny', '--by', 'M. Vega'], 1, 'DECISION_INVALID'],
    ['an end without the other', ['correct', figure, '--min', '3', '--by', 'M. Vega'], 1, 'DECISION_INVALID'],
    ['an event’s attribution', ['accept', 'e:one:24-30', '--attribution', '--by', 'M. Vega'], 1, 'DECISION_INVALID'],
    ['nobody who reviews', ['accept', figure], 2, '--by'],
  ])('refuses %s', async (_, argv, status, words) =>
    expect(await asked('review', ...argv)).toMatchObject({ status, err: expect.stringContaining(words) }),
  )
})

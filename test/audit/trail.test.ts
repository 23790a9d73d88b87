import { execFile } from 'node:child_process'
import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditTrail } from '../../src/assembly/audit-trail.ts'
import type { AuditEvent } from '../../src/audit/entry.ts'
import { verifyTrail } from '../../src/audit/verify.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-audit-'))
  file = join(folder, 'deep', 'trail.audit.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const event = (id: string): AuditEvent => ({
  ...{ at: '2031-12-01T00:00:00.000Z', who: 'M. Vega', how: 'http', action: 'Mutation.review' },
  ...{ about: { id, verdict: 'rejected' }, outcome: 'done', code: null },
})
const written = (count: number): string => {
  for (let i = 0; i < count; i++) auditTrail(file).record(event(`f:${i}`))
  return readFileSync(file, 'utf8')
}
const edited = (text: string, edit: (rows: string[]) => string[]): string => `${edit(text.trimEnd().split('\n')).join('\n')}\n`

describe('a trail', () => {
  it('has a line for each thing, for its owner alone, each behind the one before', () => {
    const text = written(5)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row))
        .map(({ seq, about }) => [seq, about.id]),
    ).toEqual([1, 2, 3, 4, 5].map((seq) => [seq, `f:${seq - 1}`]))
    expect(verifyTrail(text)).toMatchObject({ lines: 5, breaks: [] })
  })

  it.each<[string, (rows: string[]) => string[], unknown]>([
    [
      'a line changed',
      (rows) => rows.with(2, rows[2]?.replace('M. Vega', 'A. Pou') ?? ''),
      [
        { line: 3, what: 'changed' },
        { line: 4, what: 'missing before' },
      ],
    ],
    [
      'a space in a line',
      (rows) => rows.with(2, rows[2]?.replace('{"seq"', '{ "seq"') ?? ''),
      [
        { line: 3, what: 'changed' },
        { line: 4, what: 'missing before' },
      ],
    ],
    ['a line removed', (rows) => rows.toSpliced(2, 1), [{ line: 3, what: 'missing before' }]],
    ['the first line removed', (rows) => rows.slice(1), [{ line: 1, what: 'missing before' }]],
    [
      'two lines in the other order',
      (rows) => rows.with(1, rows[2] ?? '').with(2, rows[1] ?? ''),
      [
        { line: 2, what: 'missing before' },
        { line: 3, what: 'missing before' },
        { line: 4, what: 'missing before' },
      ],
    ],
    ['a line twice', (rows) => rows.toSpliced(2, 0, rows[1] ?? ''), [{ line: 3, what: 'missing before' }]],
    ['a line of no kind', (rows) => rows.toSpliced(1, 0, '{}'), [{ line: 2, what: 'changed' }]],
  ])('tells of %s', (_, edit, breaks) => expect(verifyTrail(edited(written(5), edit)).breaks).toEqual(breaks))

  it('tells of lines cut off at the end by a hash that was noted before', () => {
    const text = written(5)
    const { head } = verifyTrail(text)
    const cut = edited(text, (rows) => rows.slice(0, 4))
    expect(verifyTrail(cut).breaks).toEqual([])
    expect([verifyTrail(text, head).expected, verifyTrail(cut, head).expected]).toEqual([true, false])
  })

  it('goes on behind what a loss of power left unfinished, and tells of it', () => {
    written(2)
    appendFileSync(file, '{"seq":3,"at":"20')
    expect(verifyTrail(readFileSync(file, 'utf8')).breaks).toEqual([{ line: 3, what: 'unfinished' }])
    auditTrail(file).record(event('later'))
    const text = readFileSync(file, 'utf8')
    expect(verifyTrail(text).breaks).toEqual([{ line: 3, what: 'changed' }])
    expect(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ seq: 3, about: { id: 'later' } })
  })

  it('holds what several processes write at the same time, each line once and in a row', async () => {
    const script = `const { auditTrail } = await import('./src/assembly/audit-trail.ts')
      for (let i = 0; i < 10; i++) auditTrail(${JSON.stringify(file)}).record({ ...${JSON.stringify(event('f:1'))}, who: String(process.pid) })`
    await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])))
    expect(verifyTrail(readFileSync(file, 'utf8'))).toMatchObject({ lines: 30, breaks: [] })
  }, 60_000)

  it.each([
    ['', -3_600_000],
    [', though the clock was set back since', 3_600_000],
  ])('is not waited for where the process that held it has died%s', (_, milliseconds) => {
    written(1)
    writeFileSync(`${file}.lock`, '')
    const made = new Date(Date.now() + milliseconds)
    // Its age is what tells.
    utimesSync(`${file}.lock`, made, made)
    auditTrail(file).record(event('f:2'))
    expect(verifyTrail(readFileSync(file, 'utf8'))).toMatchObject({ lines: 2, breaks: [] })
  })

  it.skipIf(process.getuid?.() === 0)('says so where it cannot be written', () => {
    chmodSync(folder, 0o500)
    expect(() => auditTrail(file).ready()).toThrow(expect.objectContaining({ code: 'AUDIT_UNWRITABLE' }))
    chmodSync(folder, 0o700)
  })

  it('says so where it is no file', () => {
    expect(() => auditTrail(folder).ready()).toThrow(expect.objectContaining({ code: 'AUDIT_UNWRITABLE' }))
  })
})

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call } from './call.ts'

const lines = [
  '{"id":"es","text":"El presidente dijo que el gobierno abrirá una investigación sobre las causas del incendio en el puerto."}',
  '{"id":"bare"}',
  '{"id":"empty","text":""}',
  'no json',
  '{"id":"good","text":"Two people were killed in Carmelo on Tuesday, the fire brigade said.","language":"en"}',
]

describe('attest extract', () => {
  it('gives a line for a line, in input order: a record, or an error under the id that was read', async () => {
    const { status, out } = await call(['extract', '--stdin', '--threads', '1'], { stdin: `${lines.join('\n')}\n` })
    const shape = z.union([
      z.object({ id: z.string(), error: z.object({ code: z.string(), message: z.string() }) }),
      z.object({ article: z.object({ id: z.string() }) }),
    ])
    const answers = out
      .trim()
      .split('\n')
      .map((line) => shape.parse(JSON.parse(line)))
    expect(answers.map((a) => ('error' in a ? [a.id, a.error.code] : [a.article.id]))).toEqual([
      ['es', 'LOADER_LANGUAGE'],
      ['bare', 'LOADER_SHAPE'],
      ['empty', 'LOADER_EMPTY'],
      ['standard input:4', 'LOADER_JSON'],
      ['good'],
    ])
    expect(status).toBe(1)
  })

  it.each<[string, string[], string, NodeJS.ProcessEnv?]>([
    ['no word of a reader', [], 'model'],
    ['the flag', ['--reader', 'rules'], 'rules'],
    ['the flag before the environment', ['--reader', 'model'], 'model', { ATTEST_READER: 'rules' }],
    ['the environment', [], 'rules', { ATTEST_READER: 'rules' }],
  ])('reads with the reader that is asked for, and each record says which: %s', async (_, flags, reader, environment = {}) => {
    const { out } = await call(['extract', '--stdin', '--threads', '1', ...flags], { stdin: lines[4] ?? '', environment })
    const shape = z.object({ article: z.object({ reader: z.string() }) })
    expect(shape.parse(JSON.parse(out)).article.reader.split(' ')[0]).toBe(reader)
  })

  it('refuses a reader that there is not', async () => {
    expect(await call(['extract', '--stdin', '--reader', 'oracle'], { stdin: lines[4] ?? '' })).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('reader: Invalid option'),
    })
  })

  it('asks for something to read', async () => {
    expect(await call(['extract'])).toMatchObject({ status: 2, err: expect.stringContaining('--stdin') })
  })
})

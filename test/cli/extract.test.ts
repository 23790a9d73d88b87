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

  it('asks for something to read', async () => {
    expect(await call(['extract'])).toMatchObject({ status: 2, err: expect.stringContaining('--stdin') })
  })
})

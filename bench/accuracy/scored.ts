import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { packageRoot } from '../../src/assembly/package-files.ts'
import { openTools } from '../../src/assembly/tools.ts'
import { AttestError } from '../../src/errors.ts'
import type { ReaderName } from '../../src/reader/reader.ts'
import type { TuningSet } from './sets.ts'

const measureSchema = z.object({ f1: z.number() })

/** What the scorer says, of one set read by one reader: F1 between 0 and 1. */
export const scoreSchema = z.object({ headline: z.number(), measures: z.record(z.string(), measureSchema), failed: z.number() })
export type Score = z.output<typeof scoreSchema>

/** Reads a set with `attest extract`, as a user would, and has it scored. Throws where the scorer or the extractor fails. */
export async function scored(shared: string, set: TuningSet, reader: ReaderName): Promise<Score> {
  const { fallback } = await openTools(reader)
  if (fallback !== null) throw new AttestError(fallback)
  const folder = mkdtempSync(join(tmpdir(), 'attest-eval-'))
  const scorer = join(shared, 'score', 'score.mjs')
  const records = join(folder, 'records.jsonl')
  try {
    const inputs = node([scorer, '--inputs', set.name, join(shared, set.inputs)])
    const extract = node([join(packageRoot, 'dist/src/cli/main.js'), 'extract', '--stdin', '--reader', reader])
    await Promise.all([
      pipeline(inputs.stdout, extract.stdin),
      pipeline(extract.stdout, createWriteStream(records)),
      ended(inputs, 'the scorer, asked for inputs'),
      ended(extract, 'attest extract'),
    ])
    const scoring = node([scorer, set.name, join(shared, set.gold), records, '--json'])
    const [json] = await Promise.all([text(scoring.stdout), ended(scoring, 'the scorer')])
    const score = scoreSchema.parse(JSON.parse(json))
    if (score.failed > 0) throw new Error(`${score.failed} articles of ${set.name} were not read`)
    return score
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const node = (args: readonly string[]) => spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })

function ended(child: ReturnType<typeof node>, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${what} ended with status ${code}`))))
  })
}

async function text(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(z.instanceof(Buffer).parse(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

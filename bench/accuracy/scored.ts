import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { packageRoot } from '../../src/assembly/package-files.ts'
import { openTools } from '../../src/assembly/tools.ts'
import { AttestError } from '../../src/errors.ts'
import type { ReaderName } from '../../src/reader/reader.ts'
import { ended, started, written } from './program.ts'
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
    const inputs = started([scorer, '--inputs', set.name, join(shared, set.inputs)])
    const extract = started([join(packageRoot, 'dist/src/cli/main.js'), 'extract', '--stdin', '--reader', reader])
    await Promise.all([
      pipeline(inputs.stdout, extract.stdin),
      pipeline(extract.stdout, createWriteStream(records)),
      ended(inputs, 'the scorer, asked for inputs'),
      ended(extract, 'attest extract'),
    ])
    const scoring = started([scorer, set.name, join(shared, set.gold), records, '--json'])
    const [json] = await Promise.all([written(scoring.stdout), ended(scoring, 'the scorer')])
    const score = scoreSchema.parse(JSON.parse(json))
    if (score.failed > 0) throw new Error(`${score.failed} articles of ${set.name} were not read`)
    return score
  } finally {
    rmSync(folder, { recursive: true })
  }
}

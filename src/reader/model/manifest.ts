import { z } from 'zod'
import { AttestError, causeOf } from '../../errors.ts'
import { letterCases } from './letter-case.ts'

const fileSchema = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number().int().positive() })
const headSchema = z
  .object({ labels: z.array(z.string()).min(3), penalties: z.record(z.string(), z.number()) })
  .refine(({ labels }) => labels[0] === 'O' && labels.slice(1).every((label, i) => label.startsWith(i % 2 === 0 ? 'B-' : 'I-')), {
    error: 'labels are not O, then B and I of each kind',
  })

/** What the reader takes from the model. */
const attributionLabels = ['O', 'B-SOURCE', 'I-SOURCE', 'B-CUE', 'I-CUE', 'B-CONTENT', 'I-CONTENT']

/** `reader.json`: all that reading with a trained model takes; `training/export.py` writes it. */
const manifestSchema = z.object({
  format: z.literal(1),
  files: z.record(z.string(), fileSchema),
  model: z.object({ file: z.string() }),
  tokenizer: z.object({
    vocabulary: z.string(),
    longestWord: z.literal(100),
    ids: z.object({ classify: z.number().int(), separate: z.number().int() }),
  }),
  cases: z
    .array(z.string())
    .refine((cases) => cases.join() === letterCases.join(), { error: 'cases are not those that this version tells apart' }),
  window: z.object({ pieces: z.number().int().positive() }),
  heads: z.record(z.string(), headSchema).refine(({ attribution }) => attribution?.labels.join() === attributionLabels.join(), {
    error: `the head "attribution" has not the labels ${attributionLabels.join(', ')}`,
  }),
})

export type Manifest = z.output<typeof manifestSchema>

/**
 * Reads `reader.json`.
 * @throws AttestError `READER_MODEL` for one that this version cannot read
 */
export function parseManifest(json: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(json))
  } catch (error) {
    const told = error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/g, ' ') : causeOf(error)
    throw brokenModel(`reader.json: ${told}`)
  }
}

/** A fault of the model's files. */
export const brokenModel = (message: string): AttestError =>
  new AttestError({
    code: 'READER_MODEL',
    component: 'reader/model',
    message,
    remedy: 'install the package again, or read by rules: --reader rules',
  })

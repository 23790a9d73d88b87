import { z } from 'zod'
import { AttestError, causeOf } from '../src/errors.ts'
import { readAll } from './byte-stream.ts'
import { decode } from './decode.ts'
import { headline } from './headline.ts'
import type { Loader, Source } from './loader.ts'

/** What `NAME.meta.json` beside `NAME.txt` may say. An unknown key is refused: it is a misspelling more often than not. */
const metadataSchema = z.strictObject({
  id: z.string().min(1).optional(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  publishedAt: z.string().nullish(),
  modifiedAt: z.string().nullish(),
  language: z.string().nullish(),
})

/** The name of the file beside `NAME.txt` that holds its metadata. */
export const metadataFile = (stem: string): string => `${stem}.meta.json`

/** Plain text: one article, untouched. Its headline is its title where the metadata beside it names no other. */
export const text: Loader = {
  name: 'text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  holdsOne: true,
  sniff: () => true,
  async *load(source, { maxBytes }) {
    const content = decode(await readAll(source.bytes, maxBytes), source.charset)
    const metadata = await metadataBeside(source)
    yield { ok: { ...metadata, text: content, title: metadata.title ?? headline(content) }, origin: { file: source.file } }
  },
}

async function metadataBeside(source: Source): Promise<z.output<typeof metadataSchema>> {
  const name = metadataFile(source.stem)
  const bytes = await source.beside(name)
  if (bytes === null) return {}
  try {
    return metadataSchema.parse(JSON.parse(decode(bytes)))
  } catch (error) {
    const cause = error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/g, ' ') : causeOf(error)
    throw new AttestError(
      {
        code: 'LOADER_METADATA',
        component: 'loader/text',
        message: `${name} beside it cannot be used: ${cause}`,
        remedy: `correct it; its keys are ${Object.keys(metadataSchema.shape).join(', ')}`,
      },
      { cause: error },
    )
  }
}

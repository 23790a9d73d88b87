import { z } from 'zod'

/**
 * An article as a loader hands it on, and as a line of `attest extract --stdin` gives it. `text` is exact: every offset
 * of the record counts UTF-16 units into it. `publishedAt` is ISO 8601 (a day or a moment) as the source's metadata has it.
 */
export const articleSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z
    .string()
    .nullish()
    .transform((x) => x ?? null),
  outlet: z
    .string()
    .nullish()
    .transform((x) => x ?? null),
  url: z
    .string()
    .nullish()
    .transform((x) => x ?? null),
  publishedAt: z
    .string()
    .nullish()
    .transform((x) => x ?? null),
  language: z
    .string()
    .nullish()
    .transform((x) => x ?? null),
  /** When its text was last changed, as the source's metadata has it. */
  modifiedAt: z.string().nullish(),
})

/**
 * Bytes of an id, an outlet or a name. A server's index takes keys of about 8,000, and one key may hold an article's id twice and a name.
 */
export const mostNameBytes = 2000

/** Whether an id, an outlet or a name is longer than any engine can index, as it is written or as names are compared (`nameKey`). */
export const isTooLong = (name: string): boolean =>
  Math.max(Buffer.byteLength(name), Buffer.byteLength(name.normalize('NFKD'))) > mostNameBytes

export type Article = z.output<typeof articleSchema>

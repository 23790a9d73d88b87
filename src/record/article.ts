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
})

export type Article = z.output<typeof articleSchema>

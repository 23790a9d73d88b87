import { z } from 'zod'

/** A property that may be absent from a node: null where it is. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null)

/** A list property; an engine may leave an empty one out. */
export const list = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? [])

/** What every node has; the name is short, for a person. */
export const nodeShape = { id: z.string(), name: z.string(), order: z.string() }

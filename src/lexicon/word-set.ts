import { z } from 'zod'

/** A list of words or phrases in lower case, as a set. */
export const wordSet = z
  .array(z.string().min(1))
  .transform((list): ReadonlySet<string> => new Set(list.map((word) => word.toLowerCase().replace(/[’‘]/g, "'"))))

import { z } from 'zod'

const side = z.object({ id: z.string(), caption: z.string() })
const speaker = z.object({ name: z.string() }).nullable()

/** What the fragment `TwoNumbers` answers. */
export const twoNumbers = z.object({ reason: z.string(), from: side, to: side, fromSource: speaker, toSource: speaker })

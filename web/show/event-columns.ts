import { z } from 'zod'

const days = z.array(z.string().nullable())

/** What the fragment `EventColumns` answers, and one for each lane. */
export const eventColumns = <Lane extends z.ZodType>(lane: Lane) =>
  z.object({
    truncated: z.boolean(),
    lanes: z.array(lane),
    ids: z.array(z.string()),
    captions: z.array(z.string()),
    froms: days,
    tos: days,
    yearlessDays: days,
    days,
    origins: z.array(z.number()),
    lanesOf: z.array(z.array(z.number())),
  })

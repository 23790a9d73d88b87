import { z } from 'zod'
import { amount } from './amount.ts'
import { plain } from './table.ts'
import { reportedOn } from './told-day.ts'

/** What is shown of a figure beside others. */
export const toldFragment = /* GraphQL */ `
  fragment Told on Figure {
    id
    raw
    metric
    group
    comparator
    value
    min
    max
    asOf
    yearlessDay
    claimedBy { id }
    appearsIn { id outlet publishedAt }
    evidence { start end sentence }
  }
`

export const sourceShape = z.object({ id: z.string(), name: z.string() }).nullable()

export const figureShape = z.object({
  id: z.string(),
  raw: z.string(),
  metric: z.string(),
  group: z.string(),
  comparator: z.string(),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  asOf: z.string().nullable(),
  yearlessDay: z.string().nullable(),
  claimedBy: z.object({ id: z.string() }).nullable(),
  appearsIn: z.object({ id: z.string(), outlet: z.string().nullable(), publishedAt: z.string().nullable() }),
  evidence: z.array(z.object({ start: z.number(), end: z.number(), sentence: z.string() })),
})

export type Told = z.output<typeof figureShape>
type Source = z.output<typeof sourceShape>

/** A figure on one line: number, group, source, day, outlet. */
export function figureFacts(figure: Told, source: Source): string {
  const { appearsIn: article, claimedBy } = figure
  const voice = `${source?.name ?? 'outlet unknown'}${claimedBy === null ? ' (own voice)' : ''}`
  const day = figure.asOf ?? reportedOn({ publishedAt: article.publishedAt, yearlessDay: figure.yearlessDay })
  return [amount(figure), figure.group.toLowerCase(), voice, day, article.outlet ?? article.id].map(plain).join(' · ')
}

/** A figure with the sentence that it stands in. */
export const figureLines = (figure: Told, source: Source): string[] => [
  `  ${figureFacts(figure, source)}`,
  ...figure.evidence.slice(0, 1).map(({ sentence }) => `      “${plain(sentence)}”`),
]

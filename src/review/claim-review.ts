import { z } from 'zod'
import {
  type ClaimPart,
  certainties,
  claimParts,
  comparators,
  eventTypes,
  groups,
  metrics,
  stances,
  type Verdict,
} from '../record/kinds.ts'

/** The labels of what can be reviewed beside who is who. */
export const claimLabels = ['Statement', 'Figure', 'Event'] as const
export type ClaimLabel = (typeof claimLabels)[number]

/** The decisions that are reviews of a claim, each with what it says of it. */
export const verdictOf = { ACCEPT: 'accepted', REJECT: 'rejected', CORRECT: 'corrected' } as const satisfies Record<string, Verdict>
export type ReviewKind = keyof typeof verdictOf

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
/** What the machine read in a claim's words, by property. */
export type Reading = Readonly<Record<string, z.output<typeof value>>>

/**
 * What a review is about: words of an article, of which claim they are and of which part of it, and what the machine read in them when the
 * person looked. No id of the graph: a better extractor may give the claim another.
 */
const aboutSchema = z
  .object({
    label: z.enum(claimLabels),
    part: z.enum(claimParts),
    /** Id of the article as it was first loaded, whichever of its texts was looked at. */
    article: z.string().min(1).max(2000),
    quote: z.object({ exact: z.string().min(1), prefix: z.string(), suffix: z.string(), start: z.int().nonnegative() }),
    reading: z.record(z.string(), value),
  })
  .refine(({ label, part }) => label !== 'Event' || part === 'claim', 'an event is on nobody’s word: its statements are')

const nullable = z.number().nullable()
const day = z.iso.date()
/** Numbers are corrected whole. */
const amount = { comparator: z.enum(comparators), value: nullable, min: nullable, max: nullable }
const nodeId = z.string().min(1).max(2000)
/** The id of whose word it is; null for nobody that the text names. */
const speaker = z.strictObject({ speaker: nodeId.nullable() })

/** What can be corrected, and the properties of the graph that it is beside. */
const corrections = {
  Figure: {
    claim: z.union([
      z.strictObject({ metric: z.enum(metrics).optional(), group: z.enum(groups).optional(), ...amount }),
      z.strictObject({ metric: z.enum(metrics).optional(), group: z.enum(groups).optional() }),
    ]),
    attribution: speaker,
  },
  Statement: { claim: z.strictObject({ stance: z.enum(stances), certainty: z.enum(certainties) }).partial(), attribution: speaker },
  Event: { claim: z.strictObject({ type: z.enum(eventTypes), from: day, to: day, place: nodeId }).partial(), attribution: z.never() },
} as const

/** What the words say by a person's reading, by property; what it leaves out, the machine read well. */
const correctionSchema = z.record(z.string(), value)

export const claimReviewSchema = z
  .object({ about: aboutSchema, correction: correctionSchema.nullable() })
  .transform(({ about, correction }, context): ClaimReview => {
    if (correction === null) return { about, correction }
    const checked = corrections[about.label][about.part].safeParse(correction)
    if (checked.success && Object.keys(correction).length > 0) return { about, correction }
    context.addIssue({ code: 'custom', message: `no correction of the ${about.part} of a ${about.label.toLowerCase()}` })
    return z.NEVER
  })
export type ReviewedWords = Readonly<z.output<typeof aboutSchema>>

export interface ClaimReview {
  readonly about: ReviewedWords
  readonly correction: Reading | null
}

/** The properties of a claim's node that hold what the machine read, by part. */
const readingProperties: Readonly<Record<ClaimLabel, Readonly<Record<ClaimPart, readonly string[]>>>> = {
  Statement: { claim: ['stance', 'certainty'], attribution: ['speaker'] },
  Figure: { claim: ['metric', 'group', 'comparator', 'value', 'min', 'max'], attribution: ['voice', 'ownVoice'] },
  Event: { claim: ['type', 'realis', 'from', 'to'], attribution: [] },
}

/** What the machine read in a part of a claim; absent properties are null. */
export const readingOf = (label: ClaimLabel, part: ClaimPart, properties: Readonly<Record<string, unknown>>): Reading =>
  Object.fromEntries(readingProperties[label][part].map((name) => [name, value.catch(null).parse(properties[name] ?? null)]))

/** Whether two readings are one. */
export const isSameReading = (one: Reading, other: Reading): boolean =>
  Object.keys({ ...one, ...other }).every((name) => (one[name] ?? null) === (other[name] ?? null))

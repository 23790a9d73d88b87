import { z } from 'zod'

/** A claim as far as a person can say that it is otherwise: what a figure has, or what a statement has. */
export const reviewable = z.object({
  ...{ __typename: z.string(), id: z.string(), caption: z.string() },
  ...{ metric: z.string().optional(), group: z.string().optional(), comparator: z.string().optional() },
  ...{ value: z.number().nullish(), min: z.number().nullish(), max: z.number().nullish() },
  ...{ stance: z.string().optional(), certainty: z.string().optional() },
})
export type Reviewable = z.infer<typeof reviewable>

/** What a field of the form holds; an empty one is null. */
type Said = (name: string) => string | null

export type Correction = Readonly<Record<string, string | number | boolean>>

/** The choices of a figure and of a statement that stand for themselves. */
const plain = ['metric', 'group', 'stance', 'certainty'] as const

/** Who is said to speak: an actor by its id, nobody but the article, or whoever was read. */
export type SaidSpeaker = { readonly speaker: string } | { readonly ownVoice: true } | null

/** What is right instead, as `review` takes it, one for each part that is judged apart; what is left as it was read is no part of it. */
export function correctionsOf(claim: Reviewable, said: Said, speaker: SaidSpeaker): Correction[] {
  const changed = plain.flatMap((name) => {
    const word = said(name)
    return word === null || word === claim[name] ? [] : [[name, word] as const]
  })
  const claimed: Correction = { ...Object.fromEntries(changed), ...amountOf(claim, said) }
  return [...(Object.keys(claimed).length > 0 ? [claimed] : []), ...(speaker === null ? [] : [{ ...speaker }])]
}

/** A number is said whole: a value and how it is meant, or a least and a most. */
function amountOf(claim: Reviewable, said: Said): Correction {
  const number = (name: string): number | null => (said(name) === null ? null : Number(said(name)))
  const [comparator, value, min, max] = [said('comparator'), number('value'), number('min'), number('max')]
  if (comparator === 'BETWEEN') return min === null || max === null || (min === claim.min && max === claim.max) ? {} : { min, max }
  if (comparator === null || value === null || (comparator === claim.comparator && value === claim.value)) return {}
  return { comparator, value }
}

/** Of a statement, what tells whether it answers another. */
export interface Said {
  readonly id: string
  readonly articleId: string
  /** When it was said, else when its article was published; null where neither is known. */
  readonly day: string | null
}

/**
 * Whether a denial answers an accusation: the accused says it, and not before. Within one article the order of the words does not say
 * which came first ("denied the charge, which the union had raised"), nor does a day that is not known.
 */
export const deniesAccusation = (denial: Said & { readonly speaker: string }, accusation: Said & { readonly accused: string }): boolean =>
  denial.speaker === accusation.accused &&
  denial.id !== accusation.id &&
  (denial.articleId === accusation.articleId || denial.day === null || accusation.day === null || denial.day >= accusation.day)

import type { Span } from '../../record/schema.ts'

export type EvidencePart = 'WHOLE' | 'SOURCE' | 'CUE' | 'CONTENT' | 'TRIGGER' | 'PARTICIPANT' | 'NUMBER' | 'MENTION'

/** Words of an article by their place; the words themselves are read when asked for. */
export interface Evidence extends Span {
  readonly part: EvidencePart
  readonly articleId: string
}

/** The words at one place of an article. */
export const evidence = (part: EvidencePart, articleId: string, { start, end }: Span): Evidence => ({ part, articleId, start, end })

import type { Span } from '../../record/schema.ts'

export type EvidencePart = 'WHOLE' | 'SOURCE' | 'CUE' | 'CONTENT' | 'TRIGGER' | 'PARTICIPANT' | 'NUMBER' | 'MENTION' | 'PASSAGE' | 'CREDIT'

/** Words of an article by their place. */
export interface Evidence extends Span {
  readonly part: EvidencePart
  readonly articleId: string
  /** The words, where what points at them holds them; null where they are read when asked for. */
  readonly held: string | null
}

/** The words at one place of an article. */
export const evidence = (part: EvidencePart, articleId: string, { start, end }: Span, held: string | null = null): Evidence => ({
  part,
  articleId,
  start,
  end,
  held,
})

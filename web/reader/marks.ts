import type { ReadArticle } from './answers.ts'
import type { MarkKind, TextMark } from './segments.ts'

/** Everything that can be marked in an article; the whole of a statement is left to its parts. */
export function marksOf({ statements, figures, mentions, dates }: ReadArticle): TextMark[] {
  const mark = (kind: MarkKind, id: string, { start, end }: { start: number; end: number }, part: string | null = null): TextMark => ({
    ...{ start, end, kind, id, part },
  })
  return [
    ...statements.nodes.flatMap(({ id, evidence }) =>
      evidence.filter(({ part }) => part !== 'WHOLE').map((span) => mark('statement', id, span, span.part)),
    ),
    ...figures.nodes.flatMap(({ id, evidence }) => evidence.map((span) => mark('figure', id, span))),
    ...mentions.map(({ node, evidence }) => mark(node.__typename === 'Place' ? 'place' : 'actor', node.id, evidence)),
    ...dates.map(({ value, evidence }) => mark('date', `${value ?? 'unknown'} ${evidence.start}`, evidence)),
  ]
}

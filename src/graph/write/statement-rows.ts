import type { Span, Statement } from '../../record/schema.ts'
import { foldedText } from '../folded-words.ts'
import { packedSpans } from '../packed.ts'
import type { ArticleNames } from './article-names.ts'
import { caption, dayOrder, type NodeRow } from './rows.ts'

/** The node of a statement. `content` and `source` join their pieces by " … ". */
export function statementRow(statement: Statement, names: ArticleNames, text: string): NodeRow {
  const id = names.statement(statement.id) ?? ''
  const day = statement.saidAt?.slice(0, 10) ?? names.day
  const wordsOf = (spans: readonly Span[]): string | null =>
    spans.length === 0 ? null : spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const words = text.slice(statement.start, statement.end)
  const content = wordsOf(statement.content)
  return {
    id,
    props: {
      caption: caption(content ?? ''),
      order: dayOrder(day, id),
      day,
      kind: statement.kind,
      stance: statement.stance,
      certainty: statement.certainty,
      saidAt: statement.saidAt,
      articleId: names.articleId,
      start: statement.start,
      end: statement.end,
      words,
      folded: foldedText(words),
      cue: wordsOf(statement.cue === null ? [] : [statement.cue]),
      source: wordsOf(statement.source),
      content,
      cueStart: statement.cue?.start ?? null,
      cueEnd: statement.cue?.end ?? null,
      sourceSpans: packedSpans(statement.source),
      contentSpans: packedSpans(statement.content),
    },
  }
}

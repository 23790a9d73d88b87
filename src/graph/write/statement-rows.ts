import type { Span, Statement } from '../../record/schema.ts'
import { queueOrder } from '../../review/queue/priority.ts'
import { dayOrder } from '../day-order.ts'
import { foldedText } from '../folded-words.ts'
import { packedSpans } from '../packed.ts'
import { type ArticleNames, distinct } from './article-names.ts'
import { statementName } from './node-names.ts'
import type { NodeRow, OutgoingEdge } from './rows.ts'
import type { StatementLinks } from './statement-links.ts'

/** A statement to be written, with the edges that leave it. */
export interface StatementRow extends NodeRow {
  readonly article: string
  readonly assertedBy: string | null
  readonly reportedBy: readonly OutgoingEdge[]
  readonly about: readonly string[]
  readonly claims: readonly string[]
  readonly accuses: readonly string[]
}

/** The node of a statement. `content` and `source` join their pieces by " … ". */
export function statementRow(statement: Statement, names: ArticleNames, text: string, links: StatementLinks): StatementRow {
  const id = names.statement(statement.id) ?? ''
  const day = statement.saidAt?.slice(0, 10) ?? names.day
  const wordsOf = (spans: readonly Span[]): string | null =>
    spans.length === 0 ? null : spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const order = dayOrder(day, id, names.yearlessDay)
  const words = text.slice(statement.start, statement.end)
  const cue = wordsOf(statement.cue === null ? [] : [statement.cue])
  const source = wordsOf(statement.source)
  const speaker = names.actor(statement.speaker)
  return {
    id,
    props: {
      name: statementName(statement, text),
      order,
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
      cue,
      source,
      content: wordsOf(statement.content),
      cueStart: statement.cue?.start ?? null,
      cueEnd: statement.cue?.end ?? null,
      sourceSpans: packedSpans(statement.source),
      contentSpans: packedSpans(statement.content),
      // As the article names the speaker, so that an index can find and order what one actor said.
      speaker,
      queue: queueOrder(id, { label: 'Statement', stance: statement.stance, speaker, cue, source, articleId: names.articleId }),
    },
    article: names.articleId,
    assertedBy: speaker,
    // With the relay and the order on the edge: a statement has any number of relays, and an index takes one value of a node.
    reportedBy: distinct(statement.relays.map(names.actor)).map((to, index) => ({ to, props: { hop: index + 1, relay: to, order } })),
    ...links(statement),
  }
}

import { z } from 'zod'
import type { Span } from '../../record/schema.ts'
import { spansProperty } from '../packed.ts'
import type { Session } from '../port.ts'

const words = z.string().nullable()
const at = { articleId: z.string(), id: z.string() }
const span = { start: z.number(), end: z.number() }
const articleRow = z.object({ id: z.string(), text: z.string(), textSha256: z.string(), spans: spansProperty })
const statementRow = z.object({
  ...at,
  ...span,
  words,
  cue: words,
  cueStart: z.number().nullable(),
  cueEnd: z.number().nullable(),
  source: words,
  sourceSpans: spansProperty,
  content: words,
  contentSpans: spansProperty,
})
const eventRow = z.object({ ...at, ...span, words, spans: spansProperty })
const figureRow = z.object({ ...at, ...span, words })
const mentionRow = z.object({ ...at, spans: spansProperty })
const aliasRow = z.object({ ...at, ...span, words })
const responseRow = z.object({ ...at, ...span })
export type CheckedArticle = z.output<typeof articleRow>
/** A claim that points into an article: what it points at, and the words it says stand there. Null words: only the place is claimed. */
export interface Pointer {
  readonly articleId: string
  readonly id: string
  readonly spans: readonly Span[]
  /** The words of all pieces, joined by " … ". */
  readonly words: string | null
}
/** The next articles by id after `after`, which is empty for the first ones; none at the end. */
export const articlesAfter = (session: Session, after: string, limit: number): Promise<CheckedArticle[]> =>
  session.run({ name: 'check/articles', row: articleRow }, { above: after, limit })
/** Everything in the graph that points into the text of these articles. */
export async function pointersInto(session: Session, ids: readonly string[]): Promise<Pointer[]> {
  const rows = <Row>(name: string, row: z.ZodType<Row>): Promise<Row[]> => session.run({ name: `check/${name}`, row }, { ids })
  const statements = await rows('statements', statementRow)
  const events = await rows('events', eventRow)
  const whole = [
    ...events,
    ...(await rows('figures', figureRow)),
    ...(await rows('aliases', aliasRow)),
    ...(await rows('roles', aliasRow)),
    ...statements,
  ]
  const places = await rows('responses', responseRow)
  const lists = [...events, ...(await rows('mentions', mentionRow))]
  return [
    ...whole.map(({ articleId, id, start, end, words: said }) => ({ articleId, id, spans: [{ start, end }], words: said })),
    ...places.map(({ articleId, id, start, end }) => ({ articleId, id, spans: [{ start, end }], words: null })),
    ...lists.map(({ articleId, id, spans }) => ({ articleId, id, spans, words: null })),
    ...statements.flatMap(piecesOf),
  ]
}
const piecesOf = (row: z.output<typeof statementRow>): Pointer[] => [
  { articleId: row.articleId, id: row.id, spans: row.sourceSpans, words: row.source },
  { articleId: row.articleId, id: row.id, spans: row.contentSpans, words: row.content },
  ...(row.cueStart === null || row.cueEnd === null
    ? []
    : [{ articleId: row.articleId, id: row.id, spans: [{ start: row.cueStart, end: row.cueEnd }], words: row.cue }]),
]

import { groupBy } from '../../group-by.ts'
import type { ExtractionRecord, Statement } from '../../record/schema.ts'
import { contains } from '../../record/span.ts'
import { type ArticleNames, distinct } from './article-names.ts'

/** Ids of what a statement of one record points to beside its speaker and relays, each once. */
export type StatementLinks = (statement: Statement) => {
  readonly about: readonly string[]
  readonly claims: readonly string[]
  readonly accuses: readonly string[]
}

/** The links of a record's statements. */
export function statementLinks(record: ExtractionRecord, names: ArticleNames): StatementLinks {
  const figures = groupBy(record.figures, ({ statement }) => statement)
  return (statement) => {
    const resting = record.events.filter(({ statements }) => statements.includes(statement.id))
    return {
      // What it says it is about, and the events that say they rest on it.
      about: distinct([...statement.about, ...resting.map(({ id }) => id)].map(names.event)),
      claims: distinct((figures.get(statement.id) ?? []).map(({ id }) => names.figure(id))),
      accuses: distinct([
        // Whom others accuse of the same, in other words, it does not.
        ...resting.flatMap(({ participants }) =>
          participants.map(({ role, actor }) => (role === 'accused' && isNamedIn(record, statement, actor) ? names.actor(actor) : null)),
        ),
        statement.stance === 'accuse' ? names.actor(firstNamedIn(record, statement)) : null,
      ]),
    }
  }
}

const isNamedIn = (record: ExtractionRecord, statement: Statement, actor: string | null): boolean =>
  record.actors.some(({ id, mentions }) => id === actor && mentions.some((mention) => contains(statement, mention)))

/** The actor that an accusation names first, who is the accused in "accused X of …" and "blamed it on X"; its speaker aside. */
function firstNamedIn(record: ExtractionRecord, { content, speaker }: Statement): string | null {
  let first: { id: string; start: number } | null = null
  for (const { id, mentions } of record.actors) {
    for (const mention of mentions) {
      const isInside = content.some((span) => span.start <= mention.start && mention.end <= span.end)
      if (id !== speaker && isInside && (first === null || mention.start < first.start)) first = { id, start: mention.start }
    }
  }
  return first?.id ?? null
}

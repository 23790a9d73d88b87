import { statementEvents, statementFigures } from '../../graph/read/figures.ts'
import { type StatementNode, statementAccused, statementRelays } from '../../graph/read/statements.ts'
import type { Span } from '../../record/schema.ts'
import { denialsOf, deniedThrough } from '../answers/accusations.ts'
import { correctedStatement, reviewsOf } from '../answers/reviews.ts'
import type { Context } from '../context.ts'
import { type Evidence, type EvidencePart, evidence } from '../evidence/evidence.ts'
import { loadActor, loadArticle, present } from '../loading/by-id.ts'
import { many } from '../loading/keyed.ts'

export const loadRelays = many(statementRelays)
export const loadClaims = many(statementFigures)
const loadEvents = many(statementEvents)
const loadAccused = many(statementAccused)

/** A part of a statement, or all of it: its words lie in the statement's. */
export const partEvidence = (statement: StatementNode, part: EvidencePart, span: Span): Evidence =>
  evidence(part, statement.articleId, span, statement.words.slice(span.start - statement.start, span.end - statement.start))

export const Statement = {
  assertedBy: ({ speaker }: StatementNode, _: unknown, context: Context) => (speaker === null ? null : loadActor(context, speaker)),
  reportedBy: (statement: StatementNode, _: unknown, context: Context) => loadRelays(context, statement.id),
  appearsIn: async (statement: StatementNode, _: unknown, context: Context) =>
    present(await loadArticle(context, statement.articleId), statement.articleId),
  supersededAt: ({ knownUntil }: StatementNode) => knownUntil,
  reviews: (statement: StatementNode, _: unknown, context: Context) => reviewsOf(context, 'Statement', statement),
  corrected: (statement: StatementNode, _: unknown, context: Context) => correctedStatement(context, statement),
  about: (statement: StatementNode, _: unknown, context: Context) => loadEvents(context, statement.id),
  claims: (statement: StatementNode, _: unknown, context: Context) => loadClaims(context, statement.id),
  accuses: (statement: StatementNode, _: unknown, context: Context) => loadAccused(context, statement.id),
  deniedBy: (statement: StatementNode, _: unknown, context: Context) => denialsOf(context, statement),
  denies: (statement: StatementNode, _: unknown, context: Context) => deniedThrough(context, statement),
  evidence: (statement: StatementNode): Evidence[] => [
    partEvidence(statement, 'WHOLE', statement),
    ...statement.sourceSpans.map((span) => partEvidence(statement, 'SOURCE', span)),
    ...(statement.cueStart === null || statement.cueEnd === null
      ? []
      : [partEvidence(statement, 'CUE', { start: statement.cueStart, end: statement.cueEnd })]),
    ...statement.contentSpans.map((span) => partEvidence(statement, 'CONTENT', span)),
  ],
}

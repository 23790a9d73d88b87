import { statementEvents, statementFigures } from '../../graph/read/figures.ts'
import { type RelayEdge, type StatementNode, statementAccused, statementRelays, statementSpeaker } from '../../graph/read/statements.ts'
import type { Context } from '../context.ts'
import { type Evidence, evidence } from '../evidence/evidence.ts'
import { loadActor, loadArticle, present } from '../loading/by-id.ts'
import { many, one } from '../loading/keyed.ts'

export const loadSpeaker = one(statementSpeaker)
export const loadRelays = many(statementRelays)
export const loadClaims = many(statementFigures)
const loadEvents = many(statementEvents)
const loadAccused = many(statementAccused)

export const Statement = {
  assertedBy: (statement: StatementNode, _: unknown, context: Context) => loadSpeaker(context, statement.id),
  reportedBy: (statement: StatementNode, _: unknown, context: Context) => loadRelays(context, statement.id),
  appearsIn: async (statement: StatementNode, _: unknown, context: Context) =>
    present(await loadArticle(context, statement.articleId), statement.articleId),
  about: (statement: StatementNode, _: unknown, context: Context) => loadEvents(context, statement.id),
  claims: (statement: StatementNode, _: unknown, context: Context) => loadClaims(context, statement.id),
  accuses: (statement: StatementNode, _: unknown, context: Context) => loadAccused(context, statement.id),
  evidence: (statement: StatementNode): Evidence[] => [
    evidence('WHOLE', statement.articleId, statement),
    ...statement.sourceSpans.map((span) => evidence('SOURCE', statement.articleId, span)),
    ...(statement.cueStart === null || statement.cueEnd === null
      ? []
      : [evidence('CUE', statement.articleId, { start: statement.cueStart, end: statement.cueEnd })]),
    ...statement.contentSpans.map((span) => evidence('CONTENT', statement.articleId, span)),
  ],
}

export const Relay = {
  actor: async ({ actor }: RelayEdge, _: unknown, context: Context) => present(await loadActor(context, actor), actor),
}

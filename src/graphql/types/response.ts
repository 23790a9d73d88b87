import type { ResponseEdge } from '../../graph/read/responses.ts'
import type { Context } from '../context.ts'
import { evidence } from '../evidence/evidence.ts'
import { loadActor, loadArticle, loadEvent, loadStatement, present } from '../loading/by-id.ts'

export const Response = {
  actor: async ({ actor }: ResponseEdge, _: unknown, context: Context) => present(await loadActor(context, actor), actor),
  event: ({ event }: ResponseEdge, _: unknown, context: Context) => (event === null ? null : loadEvent(context, event)),
  article: async ({ article }: ResponseEdge, _: unknown, context: Context) => present(await loadArticle(context, article), article),
  statement: ({ statement }: ResponseEdge, _: unknown, context: Context) => (statement === null ? null : loadStatement(context, statement)),
  evidence: (response: ResponseEdge) => evidence('WHOLE', response.article, response),
}

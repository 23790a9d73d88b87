import { actorMentions } from '../../graph/read/actors.ts'
import type { RelayEdge, StatementNode } from '../../graph/read/statements.ts'
import type { Span } from '../../record/schema.ts'
import type { Context } from '../context.ts'
import { type Evidence, evidence } from '../evidence/evidence.ts'
import { loadArticleText } from '../loading/by-id.ts'
import { manyByParts } from '../loading/keyed.ts'
import { loadRelays } from '../types/statement.ts'
import type { TraceHop } from './trace.ts'

type Mentions = { readonly spans: Span[] }
const loadMentions = manyByParts<Mentions, { key: string; article: string; actor: string }>(actorMentions)

/** Who passed a statement on, the nearest to the speaker first, each with the words that name it in or nearest to the statement. */
export async function relayHops(context: Context, statement: StatementNode): Promise<TraceHop[]> {
  const relays = await loadRelays(context, statement.id)
  return Promise.all(
    relays.map(async (relay): Promise<TraceHop> => {
      const where = await namedAt(context, statement, relay)
      const words = where === null ? null : (await loadArticleText(context, statement.articleId)).slice(where.start, where.end)
      return { kind: 'RELAY', hop: relay.hop, node: { ...relay.actor, label: 'Actor' }, words, evidence: where }
    }),
  )
}

async function namedAt(context: Context, statement: StatementNode, { member }: RelayEdge): Promise<Evidence | null> {
  const key = { key: `${statement.articleId} ${member}`, article: statement.articleId, actor: member }
  const spans = (await loadMentions(context, key)).flatMap((mention) => mention.spans)
  const [nearest] = spans.sort((a, b) => distance(a, statement) - distance(b, statement) || a.start - b.start)
  return nearest === undefined ? null : evidence('MENTION', statement.articleId, nearest)
}

const distance = (span: Span, from: Span): number => Math.max(0, from.start - span.end, span.start - from.end)

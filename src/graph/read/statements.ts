import { z } from 'zod'
import { certainties, stances, statementKinds } from '../../record/kinds.ts'
import { spansProperty } from '../packed.ts'
import { actorNode } from './actors.ts'
import { keyedColumns, keyedNodes } from './keyed-query.ts'
import { longNodes, narrowableNodes, nodePages, wholePages } from './page-query.ts'
import { nodeShape, optional } from './property.ts'
import { reviewedShape } from './reviewed-claim.ts'

/** A Statement node. `start` and `end` are of the whole. */
export const statementNode = z.object({
  ...nodeShape,
  ...reviewedShape,
  kind: z.enum(statementKinds),
  stance: z.enum(stances),
  certainty: z.enum(certainties),
  saidAt: optional(z.string()),
  day: optional(z.string()),
  articleId: z.string(),
  start: z.number(),
  end: z.number(),
  words: z.string(),
  cue: optional(z.string()),
  source: optional(z.string()),
  content: z.string(),
  cueStart: optional(z.number()),
  cueEnd: optional(z.number()),
  sourceSpans: spansProperty,
  contentSpans: spansProperty,
  /** Id of the actor who says it, as the article names it. */
  speaker: optional(z.string()),
  /** The moment in UTC from which a later text of its article stands in its place. */
  knownUntil: optional(z.string()),
})
export type StatementNode = z.output<typeof statementNode>

/** Who passed a statement on; `member` is the id of the node as the article names it, `actor` the canonical one. */
const relayEdge = z.object({ hop: z.number(), actor: actorNode, member: z.string() })
export type RelayEdge = z.output<typeof relayEdge>

export const statementsById = keyedNodes('statements-by-id', statementNode)
export const statementRelays = keyedColumns('statement-relays', relayEdge)
export const statementAccused = keyedNodes('statement-accused', actorNode)

/** All statements of an article, in order of the text. */
export const articleStatements = keyedNodes('article-statements', statementNode)

export const statements = wholePages('statements', statementNode)
export const statementsInArticle = narrowableNodes('statements-in-article', statementNode)
export const statementsAbout = narrowableNodes('statements-about', statementNode)
export const statementsBySpeaker = longNodes('statements-by-speaker', statementNode)
export const statementsByRelay = longNodes('statements-by-relay', statementNode)
export const statementsAccusing = narrowableNodes('statements-accusing', statementNode)
export const statementsOfOutlet = nodePages('statements-of-outlet', statementNode)

import { z } from 'zod'
import { actorNode } from './actors.ts'
import { articleNode } from './articles.ts'
import { eventNode } from './events.ts'
import { figureNode } from './figures.ts'
import { keyedColumns, keyedNodes } from './keyed-query.ts'
import { placeNode } from './places.ts'
import { statementNode } from './statements.ts'

/** A node of any label, which it names; the one that stands for it where it was merged. */
const anyNode = z.discriminatedUnion('label', [
  articleNode.extend({ label: z.literal('Article') }),
  actorNode.extend({ label: z.literal('Actor') }),
  placeNode.extend({ label: z.literal('Place') }),
  eventNode.extend({ label: z.literal('Event') }),
  statementNode.extend({ label: z.literal('Statement') }),
  figureNode.extend({ label: z.literal('Figure') }),
])
export type AnyNode = z.output<typeof anyNode>
export type NodeLabel = AnyNode['label']

export const nodesById = keyedNodes('nodes-by-id', anyNode)

/** For any id: its label and the id of the node that stands for it. */
export const canonicalIds = keyedColumns(
  'canonical-ids',
  z.object({ label: z.enum(['Article', 'Actor', 'Place', 'Event', 'Statement', 'Figure']), canonical: z.string() }),
)

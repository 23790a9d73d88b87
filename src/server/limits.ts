import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit'
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What one request may ask for. GraphiQL's introspection (13 levels deep) is let through by its own rule. */
const limits = {
  /** Levels of a selection. */
  depth: 14,
  /** Sum over all fields, an object 2 and a scalar 1, times 1.2 a level and times `first` or `last`. */
  cost: 200_000,
  aliases: 30,
  tokens: 3000,
} as const

/** Refuses documents that are too deep, too costly or too long before anything is read. */
export const limitPlugins: Plugin[] = [
  maxTokensPlugin({ n: limits.tokens, onReject: [refuse('QUERY_TOO_LONG', `a query has at most ${limits.tokens} tokens`)] }),
  maxDepthPlugin({
    n: limits.depth,
    ignoreIntrospection: true,
    onReject: [refuse('QUERY_TOO_DEEP', `a query has at most ${limits.depth} levels`)],
  }),
  maxAliasesPlugin({ n: limits.aliases, onReject: [refuse('QUERY_TOO_LONG', `a query has at most ${limits.aliases} aliases`)] }),
  costLimitPlugin({
    maxCost: limits.cost,
    depthCostFactor: 1.2,
    ignoreIntrospection: true,
    onReject: [refuse('QUERY_TOO_COSTLY', 'the query may give more than one answer can hold')],
  }),
]

function refuse(code: string, message: string): () => never {
  return () => {
    throw new GraphQLError(message, { extensions: { code, remedy: 'ask for less at once: fewer levels, smaller pages, several requests' } })
  }
}

import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What was asked over GraphQL, without a word of it. */
export interface OperationSeen {
  /** `unread`: refused before it was known what it is. `kept`: answered with what was kept of an earlier one. */
  readonly operation: 'query' | 'mutation' | 'subscription' | 'kept' | 'unread'
  /** As the asker calls it. */
  readonly name: string | null
  readonly seconds: number
  /** Of its errors. */
  readonly codes: readonly string[]
}

interface Begun {
  readonly at: number
  name: string | null
  operation: OperationSeen['operation']
}

const longestName = 60

/** Tells of every operation when it has its result. */
export function operationsPlugin(told: (seen: OperationSeen) => void): Plugin {
  const begun = new WeakMap<Request, Begun>()
  return {
    onParams: ({ request, params }) => {
      const name = typeof params.operationName === 'string' ? params.operationName.slice(0, longestName) : null
      begun.set(request, { at: performance.now(), name, operation: 'unread' })
    },
    onExecute: ({ args }) => {
      const seen = begun.get(args.contextValue.request)
      const operation = getOperationAST(args.document, args.operationName)
      if (seen === undefined || operation === null || operation === undefined) return
      seen.operation = operation.operation
      seen.name ??= operation.name?.value.slice(0, longestName) ?? null
    },
    onExecutionResult: ({ request, result }) => {
      const seen = begun.get(request)
      if (seen === undefined || result === undefined || Array.isArray(result) || Symbol.asyncIterator in result) return
      const codes = (result.errors ?? []).map(({ extensions }) => (typeof extensions?.code === 'string' ? extensions.code : 'UNKNOWN'))
      const { at, name, operation } = seen
      told({
        operation: operation === 'unread' && codes.length === 0 ? 'kept' : operation,
        name,
        seconds: (performance.now() - at) / 1000,
        codes,
      })
    },
  }
}

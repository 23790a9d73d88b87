import { type DocumentNode, type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { AttestError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { shownError } from '../graphql/shown-error.ts'

/** Answers that are kept; the one that was asked for longest ago goes first. */
const mostKept = 60
/** Milliseconds: what is answered sooner need not be kept. */
const worthKeeping = 20
const reads = /^(read|search|scan|check|browser)\//

/** Whether the answer is the same as long as nothing is written: a refusal of what is too large is, no other fault. */
const isLasting = ({ errors = [] }: ExecutionResult): boolean =>
  errors.every(({ originalError }) => originalError instanceof AttestError && originalError.code === 'QUERY_TOO_LARGE')

/** What keeps answers, and the graph that tells it of every change. */
export interface KeptAnswers {
  readonly graph: Graph
  readonly plugin: Plugin
}

/**
 * Keeps answers that took long until something is written: a question about the whole graph has the same answer until then. Only of the embedded
 * engine, whose store no other process can write meanwhile.
 * @param isKept whether the answer to a document may be given again without anybody else hearing of it
 * @param whose what of the one who asks an answer depends on
 */
export function keptAnswers(
  graph: Graph,
  mostWorth = worthKeeping,
  whose: (request: Request) => string = () => '',
  isKept: (document: DocumentNode) => boolean = () => true,
): KeptAnswers {
  if (graph.engine !== 'embedded') return { graph, plugin: {} }
  const kept = new Map<string, ExecutionResult>()
  let state = 0
  const changing = async <T>(work: () => Promise<T>): Promise<T> => {
    const forget = (): void => {
      state++
      kept.clear()
    }
    forget()
    try {
      return await work()
    } finally {
      // What was read while it was written may be of either state.
      forget()
    }
  }
  const asked = new WeakMap<Request, string>()
  return {
    graph: {
      ...graph,
      run: (query, parameters) => (reads.test(query.name) ? graph.run(query, parameters) : changing(() => graph.run(query, parameters))),
      transaction: (work) => changing(() => graph.transaction(work)),
    },
    plugin: {
      onParams: ({ request, params, setResult }) => {
        const key = JSON.stringify([whose(request), params.query, params.variables, params.operationName])
        const answer = kept.get(key)
        asked.set(request, key)
        if (answer === undefined) return
        kept.delete(key)
        kept.set(key, answer)
        setResult(answer)
      },
      onExecute: ({ args }) => {
        if (getOperationAST(args.document, args.operationName)?.operation !== 'query' || !isKept(args.document)) return
        const [begin, before] = [performance.now(), state]
        return {
          onExecuteDone: ({ result }) => {
            const key = asked.get(args.contextValue.request)
            if (key === undefined || before !== state || Symbol.asyncIterator in result || !isLasting(result)) return
            if (performance.now() - begin < mostWorth) return
            // An answer that is given by a plugin passes no masking.
            kept.set(key, result.errors === undefined ? result : { ...result, errors: result.errors.map(shownError) })
            const [oldest] = kept.keys()
            if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
          },
        }
      },
    },
  }
}

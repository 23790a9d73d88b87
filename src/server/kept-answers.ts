import { type DocumentNode, type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { AttestError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { shownError } from '../graphql/shown-error.ts'

/** Answers that are kept; the one that was asked for longest ago goes first. */
const mostKept = 60
/** Milliseconds: what is answered sooner need not be kept. */
const worthKeeping = 5

/** Whether the answer is the same as long as nothing is written: a refusal of what is too large is, no other fault. */
const isLasting = ({ errors = [] }: ExecutionResult): boolean =>
  errors.every(({ originalError }) => originalError instanceof AttestError && originalError.code === 'QUERY_TOO_LARGE')

interface Kept {
  readonly answer: ExecutionResult
  /** Of the graph when it was given. */
  readonly revision: string
}

/**
 * Keeps answers that took long until something is written, by whichever process: a question about the whole graph has the same answer until
 * then, and costs a look at the graph's revision.
 * @param isKept whether the answer to a document may be given again without anybody else hearing of it
 * @param whose what of the one who asks an answer depends on
 */
export function keptAnswers(
  graph: Pick<Graph, 'revision'>,
  mostWorth = worthKeeping,
  whose: (request: Request) => string = () => '',
  isKept: (document: DocumentNode) => boolean = () => true,
): Plugin {
  const kept = new Map<string, Kept>()
  const asked = new WeakMap<Request, string>()
  let lastSeen: string | null = null
  const look = async (): Promise<string | null> => {
    // A graph that does not say what it has come to has nothing kept of it; what is asked of it will say what ails it.
    lastSeen = await graph.revision().catch(() => null)
    return lastSeen
  }
  const keep = async (key: string, answer: ExecutionResult, before: string | null): Promise<void> => {
    const revision = await look()
    // Seen before the question and after it, it was seen at every read between.
    if (revision === null || revision !== before) return
    kept.set(key, { answer, revision })
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  }
  return {
    onParams: async ({ request, params, setResult }) => {
      const key = JSON.stringify([whose(request), params.query, params.variables, params.operationName])
      asked.set(request, key)
      const found = kept.get(key)
      if (found === undefined) {
        // Later looks come with what is kept: none for an answer that may not be worth it.
        if (lastSeen === null) await look()
        return
      }
      // It stays while one looks: others who ask the same meanwhile look with him.
      const isSame = (await look()) === found.revision
      if (kept.get(key) === found) kept.delete(key)
      if (!isSame) return
      kept.set(key, found)
      setResult(found.answer)
    },
    onExecute: ({ args }) => {
      if (getOperationAST(args.document, args.operationName)?.operation !== 'query' || !isKept(args.document)) return
      const [begin, before] = [performance.now(), lastSeen]
      return {
        onExecuteDone: ({ result }) => {
          const key = asked.get(args.contextValue.request)
          if (key === undefined || Symbol.asyncIterator in result || !isLasting(result)) return
          if (performance.now() - begin < mostWorth) return
          // An answer that is given by a plugin passes no masking.
          const answer = result.errors === undefined ? result : { ...result, errors: result.errors.map(shownError) }
          // Nobody waits for it.
          void keep(key, answer, before)
        },
      }
    },
  }
}

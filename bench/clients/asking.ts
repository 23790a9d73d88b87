import { Agent, request } from 'node:http'
import { z } from 'zod'

/** What came of one request. */
export interface Asked {
  readonly milliseconds: number
  /** Of HTTP; 0 where no answer came. */
  readonly status: number
  /** Of the first error in the answer; null where there is none. */
  readonly code: string | null
}

const answerSchema = z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }).optional() })).optional() })

/** Asks a GraphQL server over kept connections, at most so many. */
export function asking(url: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const post = (body: string): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }))
        response.on('error', reject)
      })
      sent.on('error', reject)
      sent.end(body)
    })
  return {
    ask: async (query: string, variables: unknown = {}): Promise<Asked> => {
      const begin = performance.now()
      const since = (): number => performance.now() - begin
      try {
        const { status, text } = await post(JSON.stringify({ query, variables }))
        const [error] = answerSchema.parse(JSON.parse(text)).errors ?? []
        return { milliseconds: since(), status, code: error === undefined ? null : (error.extensions?.code ?? 'UNKNOWN') }
      } catch (thrown) {
        return { milliseconds: since(), status: 0, code: thrown instanceof Error ? thrown.message : String(thrown) }
      }
    },
    close: () => agent.destroy(),
  }
}

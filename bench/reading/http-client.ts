import { Agent, request } from 'node:http'
import { z } from 'zod'

const answerSchema = z.object({ data: z.unknown(), errors: z.array(z.object({ message: z.string() })).default([]) })

/** Asks a GraphQL server over kept connections, one a client. */
export interface HttpClient {
  /** Gives the data of the answer; rejects where it has errors. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>
  close(): void
}

export function httpClient(url: string, clients: number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const post = (body: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const asked = request(url, { method: 'POST', agent, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => resolve(Buffer.concat(parts).toString()))
        response.on('error', reject)
      })
      // A connection that was kept may be closed by the server at the moment it is used again.
      asked.on('error', (error) =>
        asked.reusedSocket && 'code' in error && error.code === 'ECONNRESET' ? post(body).then(resolve, reject) : reject(error),
      )
      asked.end(body)
    })
  return {
    ask: async (query, variables) => {
      const { data, errors } = answerSchema.parse(JSON.parse(await post(JSON.stringify({ query, variables }))))
      for (const { message } of errors) throw new Error(message)
      return data
    },
    close: () => agent.destroy(),
  }
}

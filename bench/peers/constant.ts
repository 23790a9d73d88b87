import { createServer } from 'node:http'
import { createSchema, createYoga } from 'graphql-yoga'
import { z } from 'zod'
import { processorAsked } from '../reading/serving.ts'

const given = z.object({ answer: z.record(z.string(), z.unknown()) })

/** Answers every question by what the process that forked this one sent last, through yoga and nothing else: what HTTP and yoga alone cost. */
export async function serveConstant(): Promise<void> {
  let answer: Record<string, unknown> = {}
  const yoga = createYoga({
    schema: createSchema({ typeDefs: 'type Query { nothing: String }' }),
    plugins: [{ onParams: ({ setResult }) => setResult({ data: answer }) }],
    logging: false,
  })
  const server = createServer(yoga)
  process.on('message', (message) => {
    if (message !== processorAsked) {
      answer = given.parse(message).answer
      return
    }
    const { user, system } = process.cpuUsage()
    process.send?.({ processorSeconds: (user + system) / 1e6 })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = z.object({ port: z.number() }).parse(server.address())
  process.send?.({ url: `http://127.0.0.1:${address.port}/graphql` })
  await new Promise((resolve) => process.on('disconnect', resolve))
  server.closeAllConnections()
  server.close()
}

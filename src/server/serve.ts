import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { knowledge, packageSchema } from '../assembly/graphql.ts'
import { AttestError, causeOf } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { changeQueue } from './change-queue.ts'
import { isThisMachine } from './cross-site.ts'
import { exampleQueries } from './example-queries.ts'
import { graphqlServer } from './graphql-server.ts'
import { readWebFiles } from './web-files.ts'

export interface ServeOptions {
  readonly graph: Graph
  /** Address to listen on; this machine alone unless told otherwise. */
  readonly host?: string
  /** 0 takes a free one. */
  readonly port?: number
  /** Whether the graph, which must be open for writing then, may be changed over HTTP. */
  readonly changes?: boolean
  /** Told of every error that is masked, for the log. */
  readonly onInternalError?: (error: unknown) => void
}

export interface RunningServer {
  /** Of GraphQL and, in a browser, GraphiQL; the desk is at `/` of the same server. */
  readonly url: string
  /** Takes no more requests, lets those under way finish for up to five seconds, then ends. The graph stays open. */
  close(): Promise<void>
}

const patience = 5000

/** Serves a graph over HTTP. Throws `SERVER_PORT_BUSY`, `SERVER_ADDRESS`. */
export async function serve({
  graph,
  host = '127.0.0.1',
  port = 4000,
  changes = false,
  onInternalError,
}: ServeOptions): Promise<RunningServer> {
  const yoga = graphqlServer({
    graph,
    schema: packageSchema(),
    knowledge,
    examples: exampleQueries(),
    web: readWebFiles(),
    changes: changes ? changeQueue(() => new Date().toISOString()) : null,
    thisMachineAlone: isThisMachine(host),
    ...(onInternalError && { onInternalError }),
  })
  const server = createServer(yoga)
  await listen(server, host, port)
  return { url: urlOf(server, host, port), close: () => close(server) }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (cause) {
    throw /EADDRINUSE/.test(causeOf(cause)) ? portBusy(port, cause) : badAddress(host, port, cause)
  }
}

async function close(server: Server): Promise<void> {
  const ended = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), patience)
  await ended
  clearTimeout(timer)
}

function urlOf(server: Server, host: string, port: number): string {
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}/graphql`
}

const portBusy = (port: number, cause: unknown): AttestError =>
  new AttestError(
    {
      code: 'SERVER_PORT_BUSY',
      component: 'server/serve',
      message: `port ${port} is taken by another program`,
      remedy: `stop it, or choose another port: --port ${port + 1} (0 takes a free one)`,
    },
    { cause },
  )

const badAddress = (host: string, port: number, cause: unknown): AttestError =>
  new AttestError(
    {
      code: 'SERVER_ADDRESS',
      component: 'server/serve',
      message: `cannot listen on ${host}:${port}: ${causeOf(cause)}`,
      remedy: 'give an address of this machine with --host, and a port from 1024 to 65535 with --port',
    },
    { cause },
  )

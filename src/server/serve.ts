import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AuditTrail } from '../assembly/audit-trail.ts'
import { pooledExtractor, type ReadingOptions } from '../assembly/extractor.ts'
import { loadGazetteer } from '../assembly/gazetteer.ts'
import { knowledge, packageSchema } from '../assembly/graphql.ts'
import { AttestError, causeOf } from '../errors.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Graph } from '../graph/port.ts'
import type { Changes } from '../graphql/changes/changes.ts'
import type { Extractor } from '../ingest/extractor.ts'
import type { TakenIn } from '../ingest/take-in.ts'
import type { Access } from './access/access.ts'
import { type Admission, type AdmissionBounds, admission as admissionOf, usualBounds } from './admission.ts'
import { browserLinks } from './browser-guide/browser-links.ts'
import { changesOf } from './changes.ts'
import { isThisMachine } from './cross-site.ts'
import { exampleQueries } from './example-queries.ts'
import { frontDoor } from './front-door.ts'
import { graphqlServer } from './graphql-server.ts'
import { type Log, logFailure, noLog } from './observability/log.ts'
import { serverMetrics } from './observability/metrics.ts'
import { readWebFiles } from './web-files.ts'

export interface ServeOptions {
  readonly graph: Graph
  /** Address to listen on; this machine alone unless told otherwise. */
  readonly host?: string
  /** 0 takes a free one. */
  readonly port?: number
  /** How articles are read that are loaded over HTTP, where the graph, which must be open for writing then, may be changed so. */
  readonly changes?: (ReadingOptions & { threads?: number }) | null
  /** What is taken on at a time; the usual bounds where they are not given. */
  readonly bounds?: Partial<AdmissionBounds>
  /** Milliseconds that requests under way have to finish when the server is closed. */
  readonly grace?: number
  readonly log?: Log
  /** Who is let in; without it everybody who reaches the server, which must be this machine alone then. */
  readonly access?: Access | null
  /** The address by which others reach it, where that is another than it listens on: a proxy's. */
  readonly publicUrl?: string | null
  /** Where it is written down what is changed and taken out; nowhere unless told. */
  readonly audit?: AuditTrail | null
  /** Milliseconds that a request may take to come: its headers, and all of it. Who is slower is cut off, and holds no place. */
  readonly slowest?: { readonly headers: number; readonly request: number }
  /** Milliseconds that an answer must have taken to be kept until something is written; with Infinity none is. */
  readonly keptFrom?: number
  /** The address of Neo4j Browser for those who ask, where the graph is on a server; the desk leads there. */
  readonly neo4jBrowser?: string | null
  /** Hides names in all that is answered; the graph hides them already, this what comes from elsewhere. */
  readonly mask?: ((text: string) => string) | null
}

export interface RunningServer {
  /** Of GraphQL and, in a browser, GraphiQL; the desk is at `/` of the same server. */
  readonly url: string
  /**
   * Takes no more requests, lets those that were taken finish for as long as the grace is, then ends. The graph stays open.
   * @returns how many were cut off
   */
  close(): Promise<number>
}

/** Milliseconds: what Kubernetes gives a process that it stops. */
const usualGrace = 30_000

/** Serves a graph over HTTP. Throws `SERVER_OPEN` where others would reach it without signing in, `SERVER_PORT_BUSY`, `SERVER_ADDRESS`. */
export async function serve({
  graph: opened,
  host = '127.0.0.1',
  port = 4000,
  changes = null,
  bounds = {},
  grace = usualGrace,
  access = null,
  publicUrl = null,
  audit = null,
  keptFrom,
  mask = null,
  neo4jBrowser = null,
  slowest = usualSlowest,
  log = noLog(),
}: ServeOptions): Promise<RunningServer> {
  refuseOpen({ host, publicUrl, access })
  const admission = admissionOf({ ...usualBounds, ...bounds })
  const metrics = serverMetrics(admission)
  const graph = metrics.watching(opened)
  const changing = changes === null ? null : openChanges(changes, metrics.took)
  const yoga = graphqlServer({
    graph,
    schema: packageSchema(),
    knowledge,
    examples: exampleQueries(),
    web: readWebFiles(),
    changes: changing?.changes ?? null,
    neo4jBrowser: neo4jBrowser === null ? null : browserLinks(neo4jBrowser),
    access,
    audit,
    ...(keptFrom !== undefined && { keptFrom }),
    mask,
    names: namesOf(host, publicUrl),
    byHttps: publicUrl !== null && new URL(publicUrl).protocol === 'https:',
    admission,
    metrics,
    onOperation: (seen) => {
      metrics.operated(seen)
      log.info(seen, 'operation')
    },
    onInternalError: (error) => logFailure(log, error),
  })
  const timeouts = { headersTimeout: slowest.headers, requestTimeout: slowest.request, connectionsCheckingInterval: slowest.headers / 2 }
  const server = createServer({ ...timeouts, maxHeaderSize: mostOfHeaders }, frontDoor(yoga, admission, metrics, log))
  await listen(server, host, port)
  return {
    url: urlOf(server, host, port),
    close: async () => {
      const cut = await close(server, admission, grace)
      await changing?.close()
      return cut
    },
  }
}

/** Ten seconds for headers, and for ten megabytes of articles what a line of 1 Mbit/s needs. */
const usualSlowest = { headers: 10_000, request: 90_000 }
/** Bytes: a token of an issuer may be long. */
const mostOfHeaders = 32_768

/** Refuses to serve others than this machine where nobody need sign in. Throws `SERVER_OPEN`. */
export function refuseOpen({ host, publicUrl, access }: { host: string; publicUrl: string | null; access: Access | null }): void {
  if (access !== null || (isThisMachine(host) && publicUrl === null)) return
  throw new AttestError({
    code: 'SERVER_OPEN',
    component: 'server/serve',
    message: `whoever reaches ${publicUrl ?? host} could read the graph without signing in`,
    remedy: 'make a key first: attest keys add --name NAME --role reader; or take tokens of an issuer: --oidc-issuer, --oidc-audience',
  })
}

/** By what host names requests may come; null where those cannot be known: whoever listens for others without saying by what address. */
const namesOf = (host: string, publicUrl: string | null): string[] | null =>
  publicUrl !== null ? [new URL(publicUrl).hostname] : isThisMachine(host) ? [] : null

/** What changes go through, and the end of the workers that read for them. */
function openChanges(
  reading: ReadingOptions & { threads?: number },
  onTaken: (taken: readonly TakenIn[]) => void,
): { changes(graph: Graph): Changes; close(): Promise<void> } {
  let extractor: Extractor | null = null
  let gazetteer: Gazetteer | null = null
  const changes = (graph: Graph) =>
    changesOf({
      graph,
      reader: reading.reader,
      extractor: () => {
        extractor ??= pooledExtractor(reading)
        return extractor
      },
      gazetteer: () => {
        gazetteer ??= loadGazetteer()
        return gazetteer
      },
      now: () => new Date().toISOString(),
      onTaken,
    })
  return { changes, close: async () => extractor?.close() }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (cause) {
    throw /EADDRINUSE/.test(causeOf(cause)) ? portBusy(port, cause) : badAddress(host, port, cause)
  }
}

/** Milliseconds between two looks for connections that are kept and have nothing under way any more. */
const sweep = 50

async function close(server: Server, admission: Admission, grace: number): Promise<number> {
  let cut = 0
  admission.close()
  const ended = once(server, 'close')
  server.close()
  const sweeping = setInterval(() => server.closeIdleConnections(), sweep)
  const ending = setTimeout(() => {
    cut = admission.counts().inside
    server.closeAllConnections()
  }, grace)
  await ended
  clearInterval(sweeping)
  clearTimeout(ending)
  return cut
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

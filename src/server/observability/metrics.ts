import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Graph } from '../../graph/port.ts'
import type { TakenIn } from '../../ingest/take-in.ts'
import type { Admission, Refused } from '../admission.ts'
import type { OperationSeen } from './operations.ts'

/** A request over HTTP that was answered, or whose asker went away. */
export interface RequestSeen {
  readonly method: string
  /** One of a few: no path of the asker's own making. */
  readonly path: string
  readonly status: number
  readonly seconds: number
}

/** What a server counts, for Prometheus. */
export interface Metrics {
  answered(request: RequestSeen): void
  operated(operation: OperationSeen): void
  refused(reason: Refused): void
  took(articles: readonly TakenIn[]): void
  /** The graph, whose commits are counted. */
  watching(graph: Graph): Graph
  /** In Prometheus' text format, and the media type of that. */
  text(): Promise<string>
  readonly contentType: string
}

/** Seconds: from a kept answer to a toll of a large graph. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Counts for one server, and what the process takes of the machine. */
export function serverMetrics(admission: Admission): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers: [register] })
  const histogram = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Histogram({ name, help, labelNames, buckets, registers: [register] })

  const requests = counter('attest_http_requests_total', 'Requests over HTTP.', ['method', 'path', 'status'])
  const requestSeconds = histogram('attest_http_request_seconds', 'From a request to the end of its answer.', ['path'])
  const operations = counter('attest_graphql_operations_total', 'Questions and changes.', ['operation', 'outcome'])
  const operationSeconds = histogram('attest_graphql_operation_seconds', 'From a question or change to its result.', ['operation'])
  const errors = counter('attest_graphql_errors_total', 'Errors in results, by their code.', ['code'])
  const refusals = counter('attest_requests_refused_total', 'Requests answered with 503, and why.', ['reason'])
  const articles = counter('attest_articles_total', 'Articles that were sent to be loaded, by what became of them.', ['outcome'])
  const commits = counter('attest_graph_commits_total', 'Transactions that this server committed to the graph: its revision.', [])
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers: [register],
      collect() {
        this.set(read())
      },
    })
  }
  gauge('attest_requests_inside', 'Requests that were let in and are not yet answered.', () => admission.counts().inside)
  gauge('attest_requests_answering', 'Questions that are being answered.', () => admission.counts().answering)
  gauge('attest_requests_waiting', 'Questions that wait for their turn.', () => admission.counts().waiting)

  return {
    answered: ({ method, path, status, seconds }) => {
      requests.inc({ method, path, status })
      requestSeconds.observe({ path }, seconds)
    },
    operated: ({ operation, codes, seconds }) => {
      operations.inc({ operation, outcome: codes.length === 0 ? 'ok' : 'error' })
      operationSeconds.observe({ operation }, seconds)
      for (const code of codes) errors.inc({ code })
    },
    refused: (reason) => refusals.inc({ reason }),
    took: (taken) => {
      for (const { fate } of taken) articles.inc({ outcome: fate.kind })
    },
    watching: (graph) => ({
      ...graph,
      transaction: async (work) => {
        const result = await graph.transaction(work)
        commits.inc()
        return result
      },
    }),
    text: () => register.metrics(),
    contentType: register.contentType,
  }
}

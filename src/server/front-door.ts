import type { RequestListener, ServerResponse } from 'node:http'
import { type Admission, type Refused, retryAfter } from './admission.ts'
import type { Log } from './observability/log.ts'
import type { Metrics } from './observability/metrics.ts'
import { routeOf } from './routes.ts'
import { refusal } from './turns.ts'

/** What every request passes first: it is let in or refused, and counted and logged when it is answered. */
export function frontDoor(answer: RequestListener, admission: Admission, metrics: Metrics, log: Log): RequestListener {
  return (request, response) => {
    const begin = performance.now()
    const { name: path, isBounded } = routeOf((request.url ?? '').split('?', 1)[0] ?? '')
    const entered = isBounded ? admission.enter() : () => undefined
    response.once('close', () => {
      if (typeof entered !== 'string') entered()
      const seen = { method: request.method ?? '', path, status: response.statusCode, seconds: (performance.now() - begin) / 1000 }
      metrics.answered(seen)
      const level = response.statusCode >= 500 ? 'warn' : 'debug'
      log[level]({ ...seen, ...(!response.writableFinished && { left: true }) }, 'request')
    })
    if (admission.state() === 'closing') response.shouldKeepAlive = false
    if (typeof entered !== 'string') return answer(request, response)
    metrics.refused(entered)
    refuse(response, entered)
  }
}

/** Refuses before anything of the request's body is read; what comes of it is not waited for. */
function refuse(response: ServerResponse, reason: Refused): void {
  const { message, ...extensions } = refusal[reason]
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': String(retryAfter), connection: 'close' })
  response.end(JSON.stringify({ errors: [{ message, extensions }] }))
}

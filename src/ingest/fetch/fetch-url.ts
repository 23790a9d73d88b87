import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest, Agent as TlsAgent } from 'node:https'
import { isIP } from 'node:net'
import { readAll } from '../../../loaders/byte-stream.ts'
import { AttestError, causeOf } from '../../errors.ts'
import { fetchableAddress } from './fetchable-address.ts'
import { guardedLookup, type Network, notAllowed, publicInternet } from './network.ts'

/** What a server sent. */
export interface Fetched {
  /** Where it came from in the end, without fragment. */
  readonly url: string
  /** As the server names it, lower case; empty where it does not. */
  readonly mediaType: string
  readonly charset: string | null
  /** Packed with gzip, perhaps. */
  readonly bytes: Uint8Array
}

export interface FetchBounds {
  /** Of the body, as it comes over the line. */
  readonly bytes: number
  /** For all of it, redirects too. */
  readonly milliseconds: number
  readonly redirects: number
}

/** As much as one document may be; twenty times what a slow page takes; browsers follow twenty redirects, sound sites need two. */
export const usualBounds: FetchBounds = { bytes: 20_000_000, milliseconds: 60_000, redirects: 5 }

const headers = {
  'user-agent': 'attest',
  accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json, text/*;q=0.9, */*;q=0.1',
  'accept-encoding': 'gzip, identity;q=0.5',
}

/**
 * What an http or https address leads to, over the public internet alone: the address that is connected to is checked, at every redirect
 * anew. No proxy is asked, no cookie kept, nothing sent but the request.
 * @throws AttestError `FETCH_ADDRESS`, `FETCH_PRIVATE`, `FETCH_STATUS`, `FETCH_REDIRECTS`, `FETCH_TIMEOUT`, `FETCH_FAILED`,
 * `LOADER_TOO_LARGE`
 */
export async function fetchUrl(address: string, network: Network = publicInternet, bounds = usualBounds): Promise<Fetched> {
  const signal = AbortSignal.timeout(bounds.milliseconds)
  let url = fetchableAddress(address, null)
  try {
    for (let hops = 0; hops <= bounds.redirects; hops++) {
      const response = await ask(url, network, signal)
      const next = redirection(response)
      if (next === null) return await received(url, response, bounds.bytes)
      response.destroy()
      url = fetchableAddress(next, url)
    }
  } catch (thrown) {
    if (thrown instanceof AttestError) throw thrown
    throw signal.aborted ? timeout(address, bounds.milliseconds) : failed(address, thrown)
  }
  throw fault(
    'FETCH_REDIRECTS',
    `${address} redirects more than ${bounds.redirects} times`,
    'give the address that it leads to in a browser',
  )
}

/** Sends the request, when the address that was connected to is one that may be. */
function ask(url: URL, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // No name is looked up of what is an address already.
  if (isIP(host) !== 0 && !network.isAllowed(host)) throw notAllowed(host, host)
  const isTls = url.protocol === 'https:'
  const options = { agent: isTls ? new TlsAgent() : new Agent(), lookup: guardedLookup(network), headers, signal }
  return new Promise((resolve, reject) => {
    const sent = isTls ? httpsRequest(url, options) : httpRequest(url, options)
    sent.once('response', resolve)
    sent.once('error', reject)
    sent.once('socket', (socket) =>
      socket.once('connect', () => {
        const { remoteAddress = '' } = socket
        if (!network.isAllowed(remoteAddress)) sent.destroy(notAllowed(host, remoteAddress))
      }),
    )
    sent.end()
  })
}

function redirection({ statusCode = 0, headers: { location } }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) && location !== undefined ? location : null
}

async function received(url: URL, response: IncomingMessage, mostBytes: number): Promise<Fetched> {
  const { statusCode, headers: given } = response
  const coding = given['content-encoding']?.toLowerCase() ?? 'identity'
  if (statusCode !== 200 || !['identity', 'gzip', 'x-gzip'].includes(coding)) {
    response.destroy()
    const why =
      statusCode === 200 ? `packs what it sends (${coding.slice(0, 40)}) though it was not asked to` : `answers with status ${statusCode}`
    throw fault('FETCH_STATUS', `${url.hostname} ${why}`, 'look at the address in a browser; save the page there and load the file')
  }
  const [mediaType = '', ...parameters] = (given['content-type'] ?? '').split(';').map((part) => part.trim())
  const charset = parameters.map((parameter) => /^charset="?([\w:.-]+)"?$/i.exec(parameter)?.[1]).find((label) => label !== undefined)
  const bytes = await readAll(response, mostBytes, 'page')
  return { url: url.href, mediaType: mediaType.toLowerCase(), charset: charset ?? null, bytes }
}

const timeout = (address: string, milliseconds: number): AttestError =>
  fault(
    'FETCH_TIMEOUT',
    `${address} did not send all of it within ${milliseconds / 1000} s`,
    'try again later, or save the page and load the file',
  )

function failed(address: string, thrown: unknown): AttestError {
  const first = thrown instanceof AggregateError ? thrown.errors[0] : thrown
  return fault(
    'FETCH_FAILED',
    `${address} cannot be fetched: ${causeOf(first)}`,
    'check the address and the network; no proxy is asked',
    thrown,
  )
}

const fault = (code: string, message: string, remedy: string, cause?: unknown): AttestError =>
  new AttestError({ code, component: 'ingest/fetch', message, remedy }, { cause })

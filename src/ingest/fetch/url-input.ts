import { servedExtension } from '../../../loaders/index.ts'
import type { Input } from '../../../loaders/load-articles.ts'
import { AttestError } from '../../errors.ts'
import { fetchUrl } from './fetch-url.ts'
import type { Network } from './network.ts'

/** Whether a path is an address of the web. */
export const isWebAddress = (path: string): boolean => /^https?:\/\//i.test(path)

/**
 * What an address leads to, as an input for the loaders.
 * @throws AttestError those of `fetchUrl`, and `FETCH_TYPE` for what no loader reads
 */
export async function urlInput(address: string, network?: Network): Promise<Input> {
  const { url, mediaType, charset, bytes } = await fetchUrl(address, network)
  const extension = servedExtension(mediaType, new URL(url).pathname)
  if (extension === null) throw unread(url, mediaType)
  return { file: address, open: () => once(bytes), beside: async () => null, served: { url, extension, charset } }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const unread = (url: string, mediaType: string): AttestError =>
  new AttestError({
    code: 'FETCH_TYPE',
    component: 'ingest/fetch',
    message: `${url} is ${mediaType.slice(0, 80)}, which no loader reads`,
    remedy: 'give the address of a page, a feed, JSON, CSV, plain text or a web archive',
  })

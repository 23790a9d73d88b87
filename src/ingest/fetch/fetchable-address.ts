import { AttestError } from '../../errors.ts'

/**
 * An address that may be asked for, without its fragment; `from` is what redirects to it. A redirect from https never leads out of it.
 * @throws AttestError `FETCH_ADDRESS`
 */
export function fetchableAddress(address: string, from: URL | null): URL {
  const url = URL.canParse(address, from?.href) ? new URL(address, from?.href) : null
  const isWeb = url?.protocol === 'https:' || (url?.protocol === 'http:' && from?.protocol !== 'https:')
  if (url === null || !isWeb || url.username !== '' || url.password !== '')
    throw new AttestError({
      code: 'FETCH_ADDRESS',
      component: 'ingest/fetch',
      message: `${from === null ? '' : `${from.href} redirects to `}${shown(address)}, which is not fetched`,
      remedy: 'give an http or https address without a name and password in it; from https only https is gone on to',
    })
  url.hash = ''
  return url
}

/** What stands before an `@` may be a password. */
const shown = (address: string): string => address.slice(0, 200).replace(/\/\/[^/]*@/, '//…@')

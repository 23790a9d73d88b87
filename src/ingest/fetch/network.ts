import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { AttestError } from '../../errors.ts'
import { isPublicAddress } from './public-address.ts'

/** What names lead to, and which addresses may be connected to. */
export interface Network {
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>
  readonly isAllowed: (address: string) => boolean
}

/** Names as this machine knows them, addresses that are public. */
export const publicInternet: Network = { resolve: (host) => lookup(host, { all: true }), isAllowed: isPublicAddress }

/**
 * A look-up whose answer is what is connected to: between the check and the connection no name is asked for again, so that none can
 * change its mind. A name that leads to one address that is not allowed leads nowhere. Fails with `FETCH_PRIVATE`.
 */
export const guardedLookup =
  ({ resolve, isAllowed }: Network): LookupFunction =>
  (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const first = addresses[0]
        const refused = addresses.find(({ address }) => !isAllowed(address))
        if (refused !== undefined) callback(notAllowed(host, refused.address), '')
        else if (first === undefined) callback(new Error(`${host} has no address`), '')
        else if (options.all === true) callback(null, [...addresses])
        else callback(null, first.address, first.family)
      },
      (thrown: unknown) => callback(thrown instanceof Error ? thrown : new Error(String(thrown)), ''),
    )
  }

/** The fault for an address that is not to be reached. */
export const notAllowed = (host: string, address: string): AttestError =>
  new AttestError({
    code: 'FETCH_PRIVATE',
    component: 'ingest/fetch',
    message: `${host} leads to ${address}, which is no address of the public internet`,
    remedy: 'save the page and load the file: what is on this machine or its network is never fetched',
  })

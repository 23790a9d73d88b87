import { AttestError } from '../../errors.ts'
import * as read from '../../graph/read/places.ts'
import type { PlaceKind } from '../../record/kinds.ts'
import { nameKey } from '../../resolve/name-key.ts'
import type { Connection } from '../connection/connection.ts'
import { connect } from '../connection/connection.ts'
import type { PageArguments } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { pages } from '../loading/pages.ts'
import { startingWith, wholeList } from '../loading/whole-list.ts'
import { canonicalOf } from './filter-ids.ts'

const all = wholeList(read.places)
const within = pages(read.placesWithin)

/** Degrees of WGS 84, kilometres. */
interface Near {
  readonly latitude: number
  readonly longitude: number
  readonly km: number
}

export interface PlaceFilter {
  readonly name?: string | null
  readonly kinds?: PlaceKind[] | null
  readonly within?: string | null
  readonly near?: Near | null
}

/** The places that a filter lets through. Throws `ID_UNKNOWN`, `FILTER_INVALID`, `PAGE_INVALID`, `CURSOR_INVALID`. */
export async function listPlaces(context: Context, filter: PlaceFilter, page: PageArguments): Promise<Connection<read.PlaceNode>> {
  const whole = await canonicalOf(context, 'Place', filter.within)
  const { named, ids } = await nameConditions(context, filter.name)
  const conditions = { kinds: filter.kinds ?? null, ids, ...nearConditions(filter.near ?? null) }
  return whole === null
    ? connect(context, all, '', page, { ...conditions, ...startingWith(named) })
    : connect(context, within, whole, page, { ...conditions, named })
}

/** By the names that articles give places; by those that the world knows, where no place of the graph has the name from an article. */
async function nameConditions(context: Context, name: string | null | undefined) {
  if (name === null || name === undefined) return { named: null, ids: null }
  // A place's order is its name's key, a space and its id.
  const named = `${nameKey(name)} place:`
  const known = await all.count(context, '', { kinds: null, ids: null, ...startingWith(named), ...nearConditions(null) })
  return known > 0 ? { named, ids: null } : { named: null, ids: context.placesNamed(name) }
}

function nearConditions(near: Near | null): Record<keyof Near, number | null> {
  if (near === null) return { latitude: null, longitude: null, km: null }
  const { latitude, longitude, km } = near
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && km >= 0) return { latitude, longitude, km }
  throw new AttestError({
    code: 'FILTER_INVALID',
    component: 'graphql/places',
    message: `no circle on the earth: ${latitude}, ${longitude}, ${km} km`,
    remedy: 'give degrees from -90 to 90 north and -180 to 180 east, and a radius of 0 km or more',
  })
}

import { withParams } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { Name } from '../show/name.tsx'
import { counted, wordsOfKind } from '../show/words.ts'
import { type Divisions, isOutlined } from './divisions.ts'
import type { Spot } from './spots.ts'

const mostListed = 60

const precision: Readonly<Record<Spot['extent'], string>> = {
  point: '',
  area: ', somewhere in it; its outline is not known',
  country: ', somewhere in it',
  region: ', drawn in the middle of what it lies in',
}

interface PlaceListProps {
  readonly spots: readonly Spot[]
  readonly divisions: Divisions
  readonly total: number
  readonly chosen: readonly string[]
}

/** The places in sight in words, those with most events first: the map for those who do not see it. */
export function PlaceList({ spots, divisions, total, chosen }: PlaceListProps) {
  const address = useAddress()
  const listed = spots.toSorted((one, other) => other.events.length - one.events.length)
  return (
    <section class="place-list" aria-label="Places in sight">
      <h2>{`${counted(spots.length, 'place')} in sight${total > spots.length ? ` of ${total}` : ''}`}</h2>
      <ol>
        {listed.slice(0, mostListed).map(({ id, name, kind, extent, geonamesId, events }) => (
          <li key={id}>
            <a href={withParams(address, { spots: id, event: null })} aria-current={chosen.includes(id) ? 'true' : undefined}>
              <Name>{name}</Name>
            </a>
            <span class="soft">
              {wordsOfKind(kind)}
              {precision[isOutlined({ extent, geonamesId }, divisions) ? 'country' : extent]}
            </span>
            <span class="soft number">{counted(events.length, 'event')}</span>
          </li>
        ))}
      </ol>
      {listed.length > mostListed && <p class="soft">{`The first ${mostListed}. Go closer to see others.`}</p>}
    </section>
  )
}

import { withParams } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { dayNamed } from '../scale/day-number.ts'
import { dayInWords, dayOrUnknown, daysInWords } from '../show/days.ts'
import { EmptyNotice } from '../show/empty-notice.tsx'
import { Panel } from '../show/panel.tsx'
import { counted, originsInWords } from '../show/words.ts'
import type { MapEvent } from './spots.ts'

interface SpotPanelProps {
  readonly id: string
  readonly name: string
  readonly events: readonly MapEvent[]
  close(): void
}

const mostListed = 100

/** The events of a place, or of several that lie together, in order of time; each leads to its words. */
export function SpotPanel({ id, name, events, close }: SpotPanelProps) {
  const address = useAddress()
  const sorted = events.toSorted(
    (one, other) => (one.days?.from ?? Number.POSITIVE_INFINITY) - (other.days?.from ?? Number.POSITIVE_INFINITY),
  )
  return (
    <Panel name="Place" shown={{ id, caption: name }} asking={{ loading: false, fault: null, retry: () => undefined }} close={close}>
      {events.length === 0 && <EmptyNotice title="Nothing is known to have happened here in these days" />}
      {events.length > 0 && <p class="soft">{counted(events.length, 'event')}</p>}
      <ol class="spot-events">
        {sorted.slice(0, mostListed).map((event) => (
          <li key={event.id}>
            <a href={withParams(address, { event: event.id })} dir="auto">
              {event.caption}
            </a>{' '}
            <span class="soft small">
              {daysOf(event)}, {originsInWords(event.origins)}
            </span>
          </li>
        ))}
      </ol>
      {sorted.length > mostListed && <p class="soft">{`The first ${mostListed}. Choose fewer days to see others.`}</p>}
    </Panel>
  )
}

function daysOf({ days, dated, yearlessDay }: MapEvent): string {
  if (days === null) return dayOrUnknown({ day: null, yearlessDay })
  if (yearlessDay !== null) return dayOrUnknown({ day: dayNamed(days.from), yearlessDay })
  return dated ? daysInWords(dayNamed(days.from), dayNamed(days.to - 1)) : `reported ${dayInWords(dayNamed(days.from))}`
}

import { dayNamed } from '../scale/day-number.ts'
import { dayInWords, dayOrUnknown, daysInWords } from '../show/days.ts'
import { counted, originsInWords } from '../show/words.ts'
import type { Mark, Undated } from './marks.ts'

const mostListed = 60

interface Choosing {
  readonly chosen: string | null
  choose(id: string): void
}

/** The events in sight in words, by day: the picture for those who do not see it. */
export const EventList = ({ marks, ...choosing }: Choosing & { readonly marks: readonly Mark[] }) => (
  <section class="event-list" aria-label="Events in sight">
    <h2>{counted(marks.length, 'event')} in sight</h2>
    <ol>
      {marks.slice(0, mostListed).map((mark) => (
        <EventRow key={mark.id} event={mark} days={daysOf(mark)} {...choosing} />
      ))}
    </ol>
    {marks.length > mostListed && <p class="soft">{`The first ${mostListed}. Zoom in to see others.`}</p>}
  </section>
)

interface UndatedListProps extends Choosing {
  readonly events: readonly Undated[]
  /** Whether it is all that there is to see. */
  readonly alone: boolean
}

/** The events of which no day with its year is known, not even that of a report: they have no place in the picture. */
export const UndatedList = ({ events, alone, ...choosing }: UndatedListProps) =>
  events.length === 0 ? null : (
    <details class="event-list" open={alone}>
      <summary>{`${counted(events.length, 'event')} without a full date`}</summary>
      <ol>
        {events.slice(0, mostListed).map((event) => (
          <EventRow key={event.id} event={event} days={dayOrUnknown({ day: null, yearlessDay: event.yearlessDay })} {...choosing} />
        ))}
      </ol>
      {events.length > mostListed && <p class="soft">{`The first ${mostListed}. A filter shows others.`}</p>}
    </details>
  )

const EventRow = ({
  event,
  days,
  chosen,
  choose,
}: Choosing & { readonly event: Pick<Mark, 'id' | 'caption' | 'origins'>; readonly days: string }) => (
  <li>
    <span class="event-day soft">{days}</span>
    <button type="button" class="event-name" aria-pressed={event.id === chosen} onClick={() => choose(event.id)}>
      <bdi>{event.caption}</bdi>
    </button>
    <span class="soft number">{originsInWords(event.origins)}</span>
  </li>
)

function daysOf({ from, to, dated, yearlessDay }: Mark): string {
  if (yearlessDay !== null) return dayOrUnknown({ day: dayNamed(from), yearlessDay })
  return dated ? daysInWords(dayNamed(from), dayNamed(to - 1)) : `reported ${dayInWords(dayNamed(from))}`
}

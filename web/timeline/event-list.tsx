import { dayNamed } from '../scale/day-number.ts'
import { dayInWords, daysInWords } from '../show/days.ts'
import { counted } from '../show/words.ts'
import type { Mark } from './marks.ts'

const mostListed = 60

interface EventListProps {
  readonly marks: readonly Mark[]
  readonly chosen: string | null
  choose(id: string): void
}

/** The events in sight in words, by day: the picture for those who do not see it. */
export const EventList = ({ marks, chosen, choose }: EventListProps) => (
  <section class="event-list" aria-label="Events in sight">
    <h2>{counted(marks.length, 'event')} in sight</h2>
    <ol>
      {marks.slice(0, mostListed).map((mark) => (
        <li key={mark.id}>
          <span class="event-day soft">{daysOf(mark)}</span>
          <button type="button" class="event-name" aria-pressed={mark.id === chosen} onClick={() => choose(mark.id)}>
            <bdi>{mark.caption}</bdi>
          </button>
          <span class="soft number">{counted(mark.origins, 'origin')}</span>
        </li>
      ))}
    </ol>
    {marks.length > mostListed && <p class="soft">{`The first ${mostListed}. Zoom in to see others.`}</p>}
  </section>
)

const daysOf = ({ from, to, dated }: Mark): string =>
  dated ? daysInWords(dayNamed(from), dayNamed(to - 1)) : `reported ${dayInWords(dayNamed(from))}`

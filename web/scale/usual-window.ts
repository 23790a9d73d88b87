import { dayNumber } from './day-number.ts'
import { type TimeWindow, windowAround, within } from './time-window.ts'

/** Days before and after the articles whose events are shown at first. */
const around = 31

/** The window that shows all marks. */
export const windowOfMarks = (marks: readonly TimeWindow[]): TimeWindow => windowAround(marks.flatMap(({ from, to }) => [from, to - 1]))

/**
 * The window shown at first: the events of about the days of the articles. What articles recall of years before would otherwise press all
 * that is new into a corner. All marks, where none is of those days.
 */
export function usualWindow(
  marks: readonly TimeWindow[],
  { firstDay, lastDay }: { readonly firstDay: string | null; readonly lastDay: string | null },
  all: TimeWindow,
): TimeWindow {
  if (firstDay === null || lastDay === null) return all
  const [from, to] = [dayNumber(firstDay) - around, dayNumber(lastDay) + around]
  const near = marks.filter((mark) => mark.from >= from && mark.to <= to)
  return near.length === 0 ? all : within(windowOfMarks(near), all)
}

import { table } from './table.ts'

/** What is drawn of one series: its name, and its numbers by the day that each stands for. */
export interface ChartSeries {
  readonly name: string
  readonly points: readonly { readonly day: string; readonly number: number }[]
}

const levels = [...'▁▂▃▄▅▆▇█']
/** As wide as a terminal shows beside the names. */
const widest = 48
const dayLength = 86_400_000

/**
 * Series over one another, a row each, on one axis of days and one scale from nought; a day without a number is a dot, for nothing is known
 * to have stayed the same. More days than there are columns share one, which shows its last number. Null where there are not two days.
 */
export function tollChart(series: readonly ChartSeries[]): string | null {
  const points = series.flatMap((one) => one.points)
  const days = points.map(({ day }) => Date.parse(day) / dayLength)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const most = Math.max(...points.map(({ number }) => number))
  if (points.length === 0 || first === last || most <= 0) return null
  const perColumn = Math.ceil((last - first + 1) / widest)
  const width = Math.floor((last - first) / perColumn) + 1
  const rows = series.map(({ name, points: its }) => {
    const columns = Array.from({ length: width }, () => '·')
    for (const { day, number } of its.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
      columns[Math.floor((Date.parse(day) / dayLength - first) / perColumn)] = levelOf(number / most)
    }
    return [name, columns.join(''), Math.max(...its.map(({ number }) => number)).toLocaleString('en')]
  })
  const dayOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)
  const axis = `${dayOf(first)} – ${dayOf(last)}${perColumn === 1 ? '' : `, ${perColumn} days a column`}`
  return table([{ heading: 'source' }, { heading: axis }, { heading: 'highest', right: true }], rows, 64)
}

const levelOf = (share: number): string => levels[Math.min(levels.length - 1, Math.floor(share * levels.length))] ?? ''

import type { Output } from './terminal.ts'

/** What a long run shows while it goes on. */
export interface Progress {
  /** @param done units finished; @param note what stands behind the figures */
  update(done: number, note?: string): void
  end(): void
}

/**
 * One line on the terminal, rewritten at most ten times a second: count, rate, remaining time where the total is known. Silent where
 * the stream is no terminal.
 * @param total units in all, null when unknown; @param now milliseconds, passed in
 */
export function terminalProgress(stream: Output, unit: string, total: number | null, now: () => number): Progress {
  if (stream.isTTY !== true) return { update: () => {}, end: () => {} }
  const begin = now()
  let last = Number.NEGATIVE_INFINITY
  let shown = false
  return {
    update(done, note = '') {
      const at = now()
      if (at - last < 100) return
      last = at
      shown = true
      stream.write(`\r\u001b[2K${progressLine(done, total, (at - begin) / 1000, unit)}${note ? `  ${note}` : ''}`)
    },
    end() {
      if (shown) stream.write('\r\u001b[2K')
    },
  }
}

/** "1,200 of 20,000 articles  85/s  3 min 41 s left". @param seconds since the begin */
export function progressLine(done: number, total: number | null, seconds: number, unit: string): string {
  const rate = seconds > 0 ? done / seconds : 0
  const count =
    total === null ? `${done.toLocaleString('en')} ${unit}` : `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${unit}`
  const left = total === null || rate === 0 ? '' : `  ${duration((total - done) / rate)} left`
  return `${count}  ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s${left}`
}

/** Seconds in words: "41 s", "3 min 41 s", "2 h 5 min". */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}

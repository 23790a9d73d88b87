import type { Page } from 'playwright-core'
import { z } from 'zod'

/** Runs in the page before anything of it: keeps how long each input took until the next picture, and says when something is seen. */
const watcher = `
  window.inputs = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.inputs.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })
  window.seen = (selector) => new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('nothing is seen of ' + selector)), 120_000)
    const look = () => (document.querySelector(selector) === null ? requestAnimationFrame(look) : requestAnimationFrame(() => resolve(performance.now())))
    look()
  })
`

const milliseconds = z.number()
const list = z.array(z.number())

/** A page of the desk that knows how long it takes. */
export interface WatchedPage {
  readonly page: Page
  /** Milliseconds from the beginning of the visit until an element stands in the picture. */
  seenAt(selector: string): Promise<number>
  /** Milliseconds of each input from hand to picture since the last call; those of less than 16 ms are left out. */
  inputs(): Promise<number[]>
  /** Milliseconds of processor that the page's own thread has taken so far. */
  processorTime(): Promise<number>
}

/** Watches a page that has not been opened yet. */
export async function watched(page: Page): Promise<WatchedPage> {
  await page.addInitScript(watcher)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    page,
    seenAt: async (selector) => milliseconds.parse(await page.evaluate(`seen(${JSON.stringify(selector)})`)),
    inputs: async () => {
      // The observer is told after the picture is drawn.
      await page.waitForTimeout(100)
      return list.parse(await page.evaluate('inputs.splice(0)'))
    },
    processorTime: async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
    },
  }
}

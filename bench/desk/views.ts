import type { WatchedPage } from './watched-page.ts'

/** A view, and what stands in it once it has its answers. */
export interface MeasuredView {
  readonly name: string
  readonly path: string
  readonly seen: string
}

export const measuredViews: readonly MeasuredView[] = [
  { name: 'overview', path: '/', seen: '.counts' },
  { name: 'overview with its conflicts', path: '/', seen: '.overview-columns > div:last-child > section:last-child :is(ul li, p)' },
  { name: 'timeline by place', path: '/timeline', seen: '.event-list li' },
  { name: 'timeline by actor', path: '/timeline?lanes=actor', seen: '.event-list li' },
  { name: 'tolls', path: '/tolls', seen: '.tolls-main svg' },
  { name: 'map', path: '/map', seen: '.map-mark' },
  { name: 'graph of a place', path: '/graph?node=place:3441481', seen: '.graph-item:nth-child(3)' },
  { name: 'reader', path: '/reader', seen: '.rows li' },
  { name: 'search', path: '/search?text=harbour', seen: '.hits li' },
  { name: 'review', path: '/review', seen: '.review-open' },
]

/** What an analyst does in a view; the work ends when it has been done, its answer seen. */
export interface Interaction {
  readonly name: string
  readonly path: string
  /** What stands in the view before anything is done. */
  readonly seen: string
  /** Keys, clicks and moves of the hand. */
  readonly inputs: number
  act(watched: WatchedPage): Promise<void>
}

const press = async ({ page }: WatchedPage, key: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) await page.keyboard.press(key)
}

/** Forty moves from a place in the window, in pixels, to the left and back. */
async function drag({ mouse }: WatchedPage['page'], x: number, y: number): Promise<void> {
  await mouse.move(x, y)
  await mouse.down()
  for (let step = 0; step < 40; step++) await mouse.move(x - 10 * (step % 20), y)
  await mouse.up()
}

export const interactions: readonly Interaction[] = [
  {
    ...{ name: 'timeline: move by key', path: '/timeline', seen: '.event-list li', inputs: 16 },
    act: async (watched) => {
      await watched.page.locator('canvas').focus()
      await press(watched, 'ArrowRight', 8)
      await press(watched, 'ArrowLeft', 8)
    },
  },
  {
    ...{ name: 'timeline: zoom by key', path: '/timeline', seen: '.event-list li', inputs: 21 },
    act: async (watched) => {
      await watched.page.locator('canvas').focus()
      await press(watched, '-', 8)
      await press(watched, '+', 12)
      await press(watched, '0', 1)
    },
  },
  {
    ...{ name: 'timeline: drag', path: '/timeline', seen: '.event-list li', inputs: 41 },
    act: async ({ page }) => {
      await drag(page, 700, 400)
    },
  },
  {
    ...{ name: 'timeline: all days, wheel zoom', path: '/timeline', seen: '.event-list li', inputs: 31 },
    act: async ({ page }) => {
      await page.getByRole('button', { name: 'All days' }).click()
      await page.mouse.move(700, 400)
      await page.keyboard.down('Control')
      for (let step = 0; step < 30; step++) await page.mouse.wheel(0, step < 15 ? -40 : 40)
      await page.keyboard.up('Control')
    },
  },
  {
    ...{ name: 'timeline: see an event', path: '/timeline', seen: '.event-list li', inputs: 1 },
    act: async ({ page }) => {
      await page.locator('.event-name').nth(3).click()
      await page.locator('.panel .reports li').first().waitFor()
    },
  },
  {
    ...{ name: 'timeline: choose a type', path: '/timeline', seen: '.event-list li', inputs: 1 },
    act: async ({ page }) => {
      await page.locator('.type-filter').selectOption({ index: 2 })
      await page.waitForURL(/types=/)
      await page.locator('.timeline[aria-busy=false]').waitFor()
    },
  },
  {
    ...{ name: 'map: move and zoom by key', path: '/map', seen: '.map-mark', inputs: 24 },
    act: async (watched) => {
      await watched.page.locator('.map-picture canvas').focus()
      await press(watched, 'ArrowRight', 6)
      await press(watched, '+', 6)
      await press(watched, '-', 12)
    },
  },
  {
    ...{ name: 'map: drag', path: '/map', seen: '.map-mark', inputs: 41 },
    act: async ({ page }) => {
      const { x, y } = (await page.locator('.map-picture').boundingBox()) ?? { x: 0, y: 0 }
      await drag(page, x + 700, y + 300)
    },
  },
  {
    ...{ name: 'map: other days by key', path: '/map', seen: '.map-mark', inputs: 16 },
    act: async (watched) => {
      await watched.page.getByRole('slider', { name: 'Last day' }).focus()
      await press(watched, 'PageDown', 16)
    },
  },
  {
    ...{ name: 'map: see a place', path: '/map', seen: '.map-mark', inputs: 1 },
    act: async ({ page }) => {
      await page.locator('.place-list a').first().press('Enter')
      await page.locator('.panel .spot-events li').first().waitFor()
    },
  },
  {
    ...{ name: 'tolls: slide the days back', path: '/tolls', seen: '.tolls-main svg', inputs: 12 },
    act: async (watched) => {
      await watched.page.getByLabel(/^As known on/).focus()
      await press(watched, 'ArrowLeft', 12)
      await watched.page.locator('.tolls[aria-busy=false]').waitFor()
    },
  },
  {
    ...{ name: 'tolls: see a number', path: '/tolls', seen: '.tolls-main svg', inputs: 1 },
    act: async ({ page }) => {
      await page.locator('.tolls-main svg a').first().press('Enter')
      await page.locator('.panel .chain li').first().waitFor()
    },
  },
  {
    ...{ name: 'search: type a word', path: '/search', seen: 'input[type=search]', inputs: 7 },
    act: async ({ page }) => {
      await page.locator('input[type=search]').pressSequentially('harbour', { delay: 20 })
      await page.locator('.hits li').first().waitFor()
    },
  },
  {
    ...{ name: 'reader: open an article', path: '/reader', seen: '.rows li', inputs: 1 },
    act: async ({ page }) => {
      await page.locator('.rows a').nth(2).click()
      await page.locator('article p').first().waitFor()
    },
  },
  {
    ...{ name: 'graph: open a neighbour', path: '/graph?node=place:3441481', seen: '.graph-item:nth-child(3)', inputs: 1 },
    act: async ({ page }) => {
      await page.locator('.graph-item').nth(1).click()
      await page.locator('[aria-level="3"]').first().waitFor()
    },
  },
]

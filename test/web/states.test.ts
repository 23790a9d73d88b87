import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserProgram, type Desk, openDesk, seriousIn, shiftOf, widerThanWindow } from './desk.ts'

const program = browserProgram()

/** Each view of a store in which nothing is, with what it says there. */
const empty = [
  ['/', 'Drop files here'],
  ['/timeline', 'There are no events yet'],
  ['/tolls', 'Nobody gives such a number'],
  ['/map', 'There are no events yet'],
  ['/reader', 'No article is loaded'],
  ['/reader?article=nothing', 'There is no such article'],
  ['/trace', 'Choose a claim'],
  ['/graph', 'There is nothing to stand in the centre yet'],
  ['/review', 'Nothing waits for review'],
  ['/search?text=harbour', 'Nothing has these words'],
  ['/nowhere', 'There is no such page'],
] as const

/** Views that ask for something as soon as they are opened. */
const asking = [
  '/',
  '/timeline',
  '/tolls',
  '/map',
  '/reader',
  '/graph',
  '/review',
  '/search?text=harbour',
  '/reader?article=one',
  '/trace?claim=f:1',
]

const busy = { errors: [{ message: 'The store is busy', extensions: { code: 'STORE_BUSY', remedy: 'Ask again in a moment.' } }] }

describe.skipIf(program === null)('a view', () => {
  let desk: Desk
  // One page for all: what it would cost to open one for each adds up.
  let page: Page
  beforeAll(async () => {
    desk = await openDesk(program ?? '', [], { takesChanges: true })
    page = await desk.open('/nowhere', { width: 390 })
  }, 120_000)
  afterAll(() => desk?.close())
  const go = (path: string) => page.goto(new URL(path, page.url()).href, { waitUntil: 'commit' })

  it.each(empty)('%s of an empty store says so: %s', async (path, words) => {
    await go(path)
    await page.getByText(words).first().waitFor()
    expect(await widerThanWindow(page)).toBe(0)
    expect(await shiftOf(page)).toBeLessThan(0.02)
  })

  it.each(asking)('%s that gets no answer says why and what to do, and asks again', async (path) => {
    await page.route('**/graphql', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(busy) }))
    await go(path)
    const notice = page.getByRole('alert').first()
    await notice.getByText('The store is busy').waitFor()
    await notice.getByText('Ask again in a moment. STORE_BUSY').waitFor()
    expect(await page.locator('.skeleton').count()).toBe(0)
    expect(await widerThanWindow(page)).toBe(0)
    if (path === '/') expect(await seriousIn(page)).toEqual([])
    await page.unroute('**/graphql')
    await notice.getByRole('button', { name: 'Try again' }).press('Enter')
    await page.getByText('The store is busy').first().waitFor({ state: 'detached' })
  })

  it('breaks no policy, throws nothing and asks nobody else', () => expect(desk.faults).toEqual([]))
})

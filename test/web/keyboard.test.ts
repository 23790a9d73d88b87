import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { browserProgram, type Desk, openDesk, settled } from './desk.ts'

const program = browserProgram()
const blast = 'e%3Aplata-wire-2031-09-02%3A15-20'

/** What the key of a step reached: its name, and whether it looks otherwise than without the focus. Null at the end of the page. */
const step = z.object({ name: z.string(), seen: z.boolean() }).nullable()

/** What is drawn of an element, of what is in it and of what it stands in: an outline, a line or a shadow there tells where the focus is. */
const reached = `(() => {
  const at = document.activeElement
  if (at === null || at === document.body) return null
  const around = [at, ...at.querySelectorAll('*'), at.parentElement].filter((one) => one !== null)
  const look = () => around.map((one) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth, top } = getComputedStyle(one)
    return [outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth, top].join()
  }).join('|')
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  const name = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? ''
  const told = at.tagName.toLowerCase() + ' ' + name.trim().slice(0, 60)
  // A field of a date has steps of its own, which it would forget.
  if (outlineStyle !== 'none' && outlineWidth !== '0px') return { name: told, seen: true }
  const focused = look()
  at.blur()
  const without = look()
  at.focus({ preventScroll: true, focusVisible: true })
  return { name: told, seen: focused !== without }
})()`

/** Goes through a page by Tab alone, as far as its end. */
async function walked(page: Page, most = 300): Promise<{ name: string; seen: boolean }[]> {
  const steps: { name: string; seen: boolean }[] = []
  while (steps.length < most) {
    await page.keyboard.press('Tab')
    const at = step.parse(await page.evaluate(reached))
    if (at === null) return steps
    steps.push(at)
  }
  throw new Error(`Tab does not come to the end of the page: ${steps.slice(-4).map(({ name }) => name)}`)
}

describe.skipIf(program === null)('by keyboard alone', () => {
  let desk: Desk
  // One page for all: what it would cost to open one for each adds up.
  let page: Page
  beforeAll(async () => {
    desk = await openDesk(program ?? '')
    page = await desk.open('/nowhere')
  }, 120_000)
  afterAll(() => desk?.close())
  const go = async (path: string): Promise<void> => {
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'commit' })
    await settled(page)
  }

  it.each([
    ['/', 'a blast in Nueva Palmira, 2 September 2031'],
    ['/timeline', 'canvas'],
    [`/timeline?lanes=type&event=${blast}`, 'button Close the event'],
    ['/tolls?group=CIVILIAN&point=f%3Aharbour-watch-1%3A80-92', 'button Close the number'],
    ['/map?spots=place%3A3441481', 'canvas'],
    ['/reader?article=harbour-watch-1&claim=f%3Aharbour-watch-1%3A80-92', 'a Littoral Rights Monitor'],
    ['/trace?claim=f%3Ameridian-daily-2031-09-03%3A177-186', 'button Save as PNG'],
    [`/graph?node=${blast}`, 'div event: blast'],
    ['/review', 'a Its way'],
    ['/search?text=harbour', 'input Words'],
  ])('%s is walked through to its end, and shows where one is', async (path, comesTo) => {
    await go(path)
    // A panel that is open takes the focus.
    await page.locator('.skip').focus()
    const steps = await walked(page)
    expect(steps.filter(({ seen }) => !seen)).toEqual([])
    expect(steps.map(({ name }) => name).find((name) => name.startsWith(comesTo))).toBeDefined()
  })

  it.each([
    ['/timeline', '.event-name', 'Event'],
    ['/tolls?group=CIVILIAN', '.chart a', 'Number'],
    ['/map', '.place-list a', 'Place'],
    ['/reader?article=harbour-watch-1', '.reader-margin a', 'Claim'],
    [`/graph?node=${blast}`, '[role=treeitem]', 'Node'],
  ])('%s: Enter opens a panel, Escape closes it, and the focus is where it was', async (path, opener, name) => {
    await go(path)
    const from = page.locator(opener).first()
    await from.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name, exact: true })
    await panel.locator('.panel-head h2', { hasNotText: 'Loading' }).waitFor()
    if (name !== 'Node') await page.waitForFunction(() => document.activeElement?.tagName === 'H2')
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(await from.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('goes on at the beginning of the view that a link leads to', async () => {
    await go('/')
    await page.getByRole('link', { name: /^blast in Nueva Palmira/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Event' }).locator('mark').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
  })

  it('skips the header', async () => {
    await go('/timeline')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
  })

  it('breaks no policy, throws nothing and asks nobody else', () => expect(desk.faults).toEqual([]))
})

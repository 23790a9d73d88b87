import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserProgram, type Desk, look, looks, openDesk, picture, seriousIn, shiftOf, widerThanWindow } from '../desk.ts'

const program = browserProgram()

/** An article of an outlet, with a title and a speaker, whose names are read from right to left. */
const outlet = 'صحيفة النهر'
const title = 'انفجار في المرفأ'
const hebrew = 'יעל לוי'
const article = {
  ...{ id: 'nahr-1', title, outlet, publishedAt: '2031-09-06', language: 'en' },
  text: `Eleven people were killed in an explosion in Carmelo on Thursday, ${hebrew} said.\n\nThe harbour authority said that 11 people were killed in the explosion.`,
}

/** The direction that a browser reads an element in. */
const directionOf = (element: Locator): Promise<string> => element.evaluate((one) => getComputedStyle(one).direction)

describe.skipIf(program === null)('the reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-names-'))
  let desk: Desk
  beforeAll(async () => {
    writeFileSync(join(folder, 'nahr.json'), JSON.stringify(article))
    desk = await openDesk(program ?? '', ['examples/reprints', folder])
  }, 120_000)
  afterAll(async () => {
    await desk?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const panel = (page: Page) => page.getByRole('region', { name: 'Shared passages' })

  it('leads from the margin to the passages that another article has too, both beside each other', async () => {
    const page = await desk.open('/reader?article=river-echo-ferry')
    await page.locator('.reader-as-in a').first().press('Enter')
    await panel(page).getByRole('heading', { level: 2 }).waitFor()
    const [here, there] = await panel(page).locator('dd').allTextContents()
    expect(here?.length).toBeGreaterThan(40)
    // The same words but for commas and the like.
    expect(wordsOf(here)).toEqual(wordsOf(there))
    await panel(page)
      .getByText(/\d+ words the same/)
      .first()
      .waitFor()
    await panel(page)
      .getByText(/\d+ % of this article’s own words stand there/)
      .waitFor()
    expect(await page.locator('.reader-text .reader-chosen').count()).toBeGreaterThan(0)
    await panel(page).getByRole('link', { name: 'Read the other article, with the same passages' }).press('Enter')
    await page.waitForURL(/with=river-echo-ferry/)
    await panel(page)
      .getByRole('heading', { level: 2, name: 'The river’s worst night' })
      .or(panel(page).getByText("The river's worst night"))
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('with=')
    await page.close()
  })

  it.each([1280, 390])('at %i pixels: passages and names from right to left are whole, and nothing serious for axe', async (width) => {
    for (const path of ['/reader?article=river-echo-ferry&with=pampero-wire-ferry', '/reader?article=nahr-1', '/reader']) {
      const page = await desk.open(path, { width })
      expect(await shiftOf(page)).toBeLessThan(0.02)
      for (const one of looks.filter(([its]) => its === width).slice(0, path.includes('with') ? 2 : 1)) {
        await look(page, one)
        expect(await widerThanWindow(page)).toBe(0)
        await picture(page, `${path.includes('with') ? 'passages' : path.includes('nahr') ? 'right-to-left' : 'articles'}-${one.join('-')}`)
        expect(await seriousIn(page)).toEqual([])
      }
      await page.close()
    }
  })

  it('shows names from right to left as they are read, and what stands around them from left to right', async () => {
    const page = await desk.open('/reader')
    const row = page.getByRole('listitem').filter({ hasText: title })
    expect(await directionOf(row.getByRole('link', { name: title }))).toBe('rtl')
    expect(await directionOf(row.locator('bdi', { hasText: outlet }))).toBe('rtl')
    expect(await directionOf(row)).toBe('ltr')
    await row.getByRole('link', { name: title }).press('Enter')
    const heading = page.getByRole('heading', { level: 1, name: title })
    expect(await directionOf(heading)).toBe('rtl')
    expect(await directionOf(page.locator('.reader-paragraph > p').first())).toBe('ltr')
    await page.close()
    const graph = await desk.open('/graph?node=nahr-1')
    expect(await directionOf(graph.getByRole('treeitem').first().locator('.graph-caption bdi'))).toBe('rtl')
    await graph.close()
  })

  it('breaks no policy, throws nothing and asks nobody else', () => expect(desk.faults).toEqual([]))
})

const wordsOf = (text: string | undefined): string[] => (text ?? '').toLowerCase().match(/\p{L}+/gu) ?? []

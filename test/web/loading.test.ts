import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserProgram, type Desk, looks, openDesk, picture, seriousIn } from './desk.ts'

const program = browserProgram()
const prose = (place: string) =>
  `Two people were killed in ${place} on Tuesday, the fire brigade said. Rescuers searched the river until dusk, and a third person is missing.`
interface Dropped {
  readonly name: string
  readonly text: string
}

/** Drops files where they are taken, as a hand with a mouse does. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); for (const { name, text } of ${JSON.stringify(files)}) data.items.add(new File([text], name)); return data })()`,
  )
  await page.locator('.load-drop').dispatchEvent('drop', { dataTransfer: data })
}

const region = (page: Page) => page.getByRole('region', { name: 'Load articles' })
const row = (page: Page, name: string) => page.getByRole('list', { name: 'Sent' }).getByRole('listitem').filter({ hasText: name })

describe.skipIf(program === null)('loading in the desk', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(program ?? '', [], { takesChanges: true })
  }, 120_000)
  afterAll(() => desk?.close())

  // Before anything is loaded into it.
  it.each(looks)('an empty store at %i pixels, %s: takes articles, whole, and nothing serious for axe', async (width, theme) => {
    const page = await desk.open('/', { width, theme })
    await region(page).getByText('Drop files here').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    await picture(page, `load-empty-${width}-${theme}`)
    expect(await seriousIn(page)).toEqual([])
    await page.close()
  })

  it('takes dropped files, says of each what became of it, and shows what is loaded', async () => {
    const page = await desk.open('/')
    await drop(page, [
      { name: 'fire.txt', text: prose('Carmelo') },
      { name: 'broken.json', text: '{"text": ' },
      { name: 'flood.txt', text: prose('Dolores') },
    ])
    await page.getByText('3 of 3 files', { exact: true }).waitFor()
    expect(await row(page, 'fire.txt').locator('.tag').textContent()).toBe('loaded')
    expect(await row(page, 'flood.txt').locator('.tag').textContent()).toBe('loaded')
    const refused = row(page, 'broken.json')
    expect(await refused.locator('.tag').textContent()).toBe('refused')
    expect(await refused.locator('code').first().textContent()).toMatch(/^[A-Z_]+$/)
    await page.locator('.counts div').filter({ hasText: 'Articles' }).getByText('2', { exact: true }).waitFor()
    await drop(page, [{ name: 'fire.txt', text: prose('Carmelo') }])
    await page.getByText('4 of 4 files').waitFor()
    expect(await row(page, 'fire.txt').last().locator('.tag').textContent()).toBe('unchanged')
    for (const [width, height] of [
      [1280, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
      await picture(page, `load-done-${width}`)
      expect(await seriousIn(page)).toEqual([])
    }
    await page.close()
  })

  it('takes a pasted text by keyboard, with what is said of it, and leads to it', async () => {
    const page = await desk.open('/')
    await page.getByRole('button', { name: 'Load articles' }).press('Enter')
    await page.waitForURL(/load=true/)
    await page.getByLabel('Or paste a text').fill(prose('Mercedes'))
    await page.getByLabel('Title, if known').fill('Fire at the quay')
    await page.getByLabel('Outlet, if known').fill('Plata Wire')
    await page.getByLabel('Day, if known').fill('2031-09-03')
    await page.getByRole('button', { name: 'Load the text' }).press('Enter')
    await row(page, 'Fire at the quay').getByRole('link', { name: 'Fire at the quay' }).click()
    await page.getByRole('heading', { level: 1, name: 'Fire at the quay' }).waitFor()
    await page.getByText('Plata Wire, 3 Sep 2031').waitFor()
    await page.close()
  })

  it('breaks no policy, throws nothing and asks nobody else', () => expect(desk.faults).toEqual([]))
})

describe.skipIf(program === null)('where the server takes no changes', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(program ?? '', [])
  }, 120_000)
  afterAll(() => desk?.close())

  it.each(looks)('the desk at %i pixels, %s says how to start one that does', async (width, theme) => {
    const page = await desk.open('/', { width, theme })
    await region(page).getByRole('heading', { name: 'This server takes no articles' }).waitFor()
    expect(await region(page).locator('input, textarea').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    await picture(page, `load-off-${width}-${theme}`)
    expect(await seriousIn(page)).toEqual([])
    await page.close()
  })

  it('breaks no policy, throws nothing and asks nobody else', () => expect(desk.faults).toEqual([]))
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserProgram, type Desk, looks, openDesk, picture, seriousIn, shiftOf } from './desk.ts'

const program = browserProgram()
const open = (page: Page) => page.locator('.review-queue > [aria-current=true]')
const captionOf = async (page: Page) => (await open(page).locator('a').first().textContent()) ?? ''
const waiting = (page: Page, caption: string) => page.locator('.review-queue > li > a').filter({ hasText: caption }).first()

describe.skipIf(program === null)('reviewing in the desk', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(program ?? '', ['examples/articles'], { takesChanges: true })
  }, 120_000)
  afterAll(() => desk?.close())

  it.each(looks)('at %i pixels, %s: whole, and nothing serious for axe', async (width, theme) => {
    const page = await desk.open('/review', { width, theme })
    await open(page).waitFor()
    expect(await shiftOf(page)).toBeLessThan(0.02)
    await page.keyboard.press('j')
    await page.waitForURL(/at=f/)
    await page.keyboard.press('c')
    await page.getByLabel('Meant as').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    await picture(page, `review-${width}-${theme}`)
    expect(await seriousIn(page)).toEqual([])
    await page.close()
  })

  it('asks for a name, then accepts by key, takes it back, and remembers the name', async () => {
    const page = await desk.open('/review')
    const caption = await captionOf(page)
    await page.keyboard.press('a')
    await page.getByRole('alert').getByText('REVIEWER_UNNAMED').waitFor()
    await page.getByLabel('Your name').fill('M. Vega')
    await page.getByLabel('Your name').blur()
    await page.keyboard.press('a')
    await page.locator('.verdict-line').getByText('accepted:').waitFor()
    await waiting(page, caption).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await waiting(page, caption).waitFor()
    await page.reload()
    expect(await page.getByLabel('Your name').inputValue()).toBe('M. Vega')
    await page.close()
  })

  it('corrects a number and its speaker', async () => {
    const page = await desk.open('/review')
    await page.getByLabel('Your name').fill('A. Pou')
    await page.getByLabel('Your name').blur()
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/at=f/)
    const caption = await captionOf(page)
    await page.keyboard.press('c')
    await page.getByLabel('Meant as').selectOption('EXACT')
    await page.getByLabel('Number', { exact: true }).fill('24')
    await page.getByLabel('Of whom').selectOption('CIVILIAN')
    await page.getByRole('combobox', { name: 'Speaker' }).fill('littoral rights')
    await page.getByRole('option', { name: 'Littoral Rights Monitor', exact: true }).click()
    await page.getByRole('button', { name: 'Save the correction' }).click()
    await waiting(page, caption).waitFor({ state: 'detached' })
    const said = await page.evaluate(`fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ decisions { nodes { kind part by } } }' }) }).then((answer) => answer.json()).then(({ data }) => data.decisions.nodes.filter(({ by }) => by === 'A. Pou'))`)
    expect(said).toEqual(expect.arrayContaining(['CLAIM', 'ATTRIBUTION'].map((part) => ({ kind: 'CORRECT', part, by: 'A. Pou' }))))
    // Both are taken back at once.
    await page.getByRole('button', { name: 'Undo' }).click()
    await waiting(page, caption).waitFor()
    await page.close()
  })

  it('rejects beside the article that a claim stands in', async () => {
    const page = await desk.open('/reader?article=harbour-watch-1&claim=f%3Aharbour-watch-1%3A80-92')
    const panel = page.getByRole('region', { name: 'Claim' })
    await panel.getByLabel('Your name').fill('M. Vega')
    await panel.getByRole('button', { name: 'Reject' }).click()
    await panel.getByText('rejected:').waitFor()
    await picture(page, 'review-reader')
    expect(await seriousIn(page)).toEqual([])
    await page.close()
  })

  it('corrects a range and whose word it is beside the article, and shows it there', async () => {
    const page = await desk.open('/reader?article=harbour-watch-1&claim=f%3Aharbour-watch-1%3A80-92')
    const panel = page.getByRole('region', { name: 'Claim' })
    await panel.getByLabel('Your name').fill('A. Pou')
    await panel.getByRole('button', { name: 'Correct' }).press('Enter')
    await panel.getByLabel('Meant as').selectOption('BETWEEN')
    await panel.getByLabel('The least').fill('40')
    await panel.getByLabel('The most').fill('50')
    await panel.getByLabel('Nobody’s word but the article’s').check()
    await panel.getByLabel('Note').fill('see the table')
    await picture(page, 'review-reader-correct')
    expect(await seriousIn(page)).toEqual([])
    await panel.getByRole('button', { name: 'Save the correction' }).press('Enter')
    await panel.locator('li', { hasText: 'whose word' }).waitFor()
    expect(await panel.locator('li', { hasText: 'A. Pou' }).allTextContents()).toEqual([
      'corrected by A. Pou: see the table',
      'corrected whose word it is, by A. Pou: see the table',
    ])
    expect(await page.locator('.reader-margin .tag', { hasText: 'corrected' }).count()).toBeGreaterThan(0)
    await page.close()
  })

  it('breaks no policy, throws nothing and asks nobody else', () => expect(desk.faults).toEqual([]))
})

describe.skipIf(program === null)('where the server takes no changes', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(program ?? '')
  }, 120_000)
  afterAll(() => desk?.close())

  it('says so at once, and how to start one that does', async () => {
    const page = await desk.open('/review')
    await page.getByText('This server takes no reviews').waitFor()
    expect(
      await page.getByRole('button', { name: /^(Accept|Reject|Correct)/ }).evaluateAll((all) => all.map((one) => one.matches(':disabled'))),
    ).toEqual([...[true, true, true]])
    await picture(page, 'review-off')
    expect(await seriousIn(page)).toEqual([])
    await page.close()
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserProgram, type Desk, openDesk, picture, widerThanWindow } from './desk.ts'

const program = browserProgram()

/** One article of a known day; one without, near it and of the same source; one that nothing lends a year. */
const articles = [
  {
    ...{ id: 'dated', title: 'Monitor raises its toll', outlet: 'Plata Wire', publishedAt: '2031-03-10' },
    text: 'The Shore Monitor said on Monday that 70 people were killed in Carmelo.',
  },
  {
    ...{ id: 'open', title: 'Clashes in Carmelo', outlet: 'River Radio' },
    text: 'CARMELO, March 8 (River Radio) - The Shore Monitor said that 50 people were killed in Carmelo.',
  },
  {
    ...{ id: 'alone', title: 'Strike at the mill', outlet: 'Delta Post' },
    text: 'DURAZNO, May 14 (Delta Post) - Workers at the mill in Durazno went on strike on Wednesday, the union said.',
  },
]

describe.skipIf(program === null)('a day without a year', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-years-'))
  let desk: Desk
  beforeAll(async () => {
    for (const article of articles) writeFileSync(join(folder, `${article.id}.json`), JSON.stringify({ language: 'en', ...article }))
    desk = await openDesk(program ?? '', [folder])
  }, 120_000)
  afterAll(async () => {
    await desk?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([1280, 390])('is told as far as it is known in the list of articles, at %i pixels', async (width) => {
    const page = await desk.open('/reader', { width })
    const row = page.getByRole('listitem').filter({ hasText: 'Clashes in Carmelo' })
    await row.getByText('8 Mar, year unknown').waitFor()
    expect(await widerThanWindow(page)).toBe(0)
    // The day ends before the headline begins.
    expect(
      await row
        .locator('span')
        .first()
        .evaluate((day) => day.scrollWidth - day.clientWidth),
    ).toBe(0)
    await picture(page, `open-year-${width}`)
    await row.getByRole('link').press('Enter')
    await page.locator('.view-head').getByText('8 Mar, year unknown').waitFor()
    await page.close()
  })

  it('has the year that other reports lend it among the tolls, which say so', async () => {
    const page = await desk.open('/tolls')
    await page.getByRole('button', { name: '50 8 Mar 2031 by other reports' }).waitFor()
    await page.getByRole('button', { name: '70 10 Mar 2031' }).waitFor()
    expect(await page.getByRole('link', { name: /Shore Monitor, 8 Mar 2031 by other reports: 50/ }).count()).toBe(1)
    await page.close()
  })

  it('is listed under the timeline, on the map and in the panel of its event', async () => {
    const page = await desk.open('/timeline')
    await page
      .getByText(/without a full date$/)
      .first()
      .waitFor()
    await page.locator('summary').filter({ hasText: 'without a full date' }).click()
    await page.getByRole('listitem').filter({ hasText: 'strike' }).getByText('14 May, year unknown').waitFor()
    await page.getByRole('button', { name: /strike/ }).press('Enter')
    await page.getByRole('region', { name: 'Event' }).getByText('14 May, year unknown').first().waitFor()
    await page.close()
    const map = await desk.open('/map')
    await map.locator('.place-list a', { hasText: /Durazno/i }).press('Enter')
    await map.getByRole('region', { name: 'Place' }).getByText('14 May, year unknown').waitFor()
    await map.close()
  })

  it('breaks no policy, throws nothing and asks nobody else', () => expect(desk.faults).toEqual([]))
})

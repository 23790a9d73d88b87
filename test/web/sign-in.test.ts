import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyed } from '../server/access/keyed.ts'
import { browserMissing, browserProgram, type Desk, openDesk, picture, seriousIn } from './desk.ts'

const program = browserProgram()

it('has a browser in CI', () => expect(browserMissing(program)).toBe(false))

describe.skipIf(program === null)('the desk of a server that lets in by keys', () => {
  const { access, texts, held } = keyed()
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(program ?? '', undefined, { access })
  }, 120_000)
  afterAll(() => desk?.close())

  it.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('asks for a key at %i pixels, %s, and shows nothing before', async (width, theme) => {
    const page = await desk.open('/', { width, theme })
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await page.locator('.counts').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    await picture(page, `sign-in-${width}`)
    expect(await seriousIn(page)).toEqual([])
    await page.close()
  })

  it('lets in by keyboard, keeps the key from scripts and out of the address, and lets out again', async () => {
    const page = await desk.open('/')
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    // The field has the focus already.
    await page.keyboard.type('attest_wrong')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('This key lets nobody in').waitFor()
    await page.keyboard.type(texts.reader)
    await page.keyboard.press('Enter')
    await page.locator('.counts').waitFor()
    await page.getByText('the reader, reader').waitFor()
    const kept = await page.evaluate(
      'document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + location.href + document.body.innerHTML',
    )
    expect(kept).not.toContain(texts.reader.split('_')[2])
    expect(kept).not.toContain('attest_session')
    expect(await seriousIn(page)).toEqual([])
    await page.reload({ waitUntil: 'networkidle' })
    await page.locator('.counts').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).press('Enter')
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await page.locator('.counts').count()).toBe(0)
    await page.close()
  })

  it('asks again when the key is revoked while somebody works', async () => {
    const page = await desk.open('/')
    await page.getByLabel('Key').fill(texts.reader)
    await page.keyboard.press('Enter')
    await page.locator('.counts').waitFor()
    held.splice(0, held.length)
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await page.close()
  })

  it('breaks no policy, and throws nothing: a refused question is all that the console tells', () =>
    expect(desk.faults.filter((fault) => !fault.includes('status of 401'))).toEqual([]))
})

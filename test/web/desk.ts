import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { z } from 'zod'
import { openGraph } from '../../src/assembly/graph.ts'
import type { Access } from '../../src/server/access/access.ts'
import { serve } from '../../src/server/serve.ts'
import { call } from '../cli/call.ts'
import { chromiumPath } from '../server/chromium.ts'

const required = process.env.CI !== undefined && process.env.CI !== ''

/** A Chromium on this machine, or null with a word said about it; in CI a test of its own fails for the lack of it. */
export function browserProgram(): string | null {
  const program = chromiumPath()
  if (program === null && !required) console.warn('SKIPPED: the desk in a browser. Install Chromium, or name one with CHROMIUM=/path/to/it')
  return program
}

/** Whether a browser is missing where there must be one. */
export const browserMissing = (program: string | null): boolean => required && program === null

/**
 * The widths and themes that every view is looked at in. `ATTEST_TEST_HURRY=1` leaves out two: what a theme breaks it breaks at either width.
 */
export const looks: readonly (readonly [width: number, theme: 'light' | 'dark'])[] =
  process.env.ATTEST_TEST_HURRY === '1'
    ? [
        [1280, 'light'],
        [390, 'dark'],
      ]
    : [
        [1280, 'light'],
        [1280, 'dark'],
        [390, 'light'],
        [390, 'dark'],
      ]

export interface Desk {
  /** Opens a path of the desk, and waits until it shows its answer. */
  open(path: string, look?: { width?: number; theme?: 'light' | 'dark' }): Promise<Page>
  /** What went wrong on any page: errors, faults of the policy, and requests to elsewhere. */
  readonly faults: string[]
  close(): Promise<void>
}

/** `attest serve` over the example articles (or none), with the desk as it was built, in a browser; it takes changes where told so. */
export async function openDesk(
  program: string,
  articles: readonly string[] = ['examples/articles'],
  { takesChanges = false, access = null }: { takesChanges?: boolean; access?: Access | null } = {},
): Promise<Desk> {
  if (!existsSync('dist/web/index.html')) throw new Error('the desk has not been built: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'attest-desk-'))
  const store = join(folder, 'store')
  if (articles.length > 0) {
    const loaded = await call(['load', ...articles, '--reader', 'rules', '--store', store, '--threads', '1'])
    if (loaded.status !== 0) throw new Error(loaded.err)
  }
  const graph = await openGraph(store, articles.length > 0 && !takesChanges)
  const server = await serve({ graph, port: 0, access, changes: takesChanges ? { reader: 'rules', threads: 1 } : null })
  const origin = new URL(server.url).origin
  const browser: Browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] })
  const faults: string[] = []
  return {
    faults,
    open: async (path, { width = 1280, theme = 'light' } = {}) => {
      const page = await browser.newPage({ viewport: { width, height: width < 600 ? 844 : 900 }, colorScheme: theme, locale: 'en-GB' })
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) faults.push(`elsewhere: ${request.url()}`)
      })
      await page.addInitScript(watchShifts)
      await page.goto(origin + path, { waitUntil: 'commit' })
      await settled(page)
      return page
    },
    close: async () => {
      await browser.close()
      await server.close()
      await graph.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Adds up how far things jumped that nobody had a hand in. */
const watchShifts = `
  window.shifted = 0
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifted += value
  }).observe({ type: 'layout-shift', buffered: true })
`

/** How much of what was in sight has jumped since the page was opened, as browsers count it (layout shift): 0 where nothing did. */
export const shiftOf = async (page: Page): Promise<number> => z.number().parse(await page.evaluate('window.shifted'))

/** Waits until a view stands: its heading is there, and nothing loads any more. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(`new Promise((done) => {
    const look = () =>
      document.querySelector('h1') !== null && document.querySelector('[aria-busy=true], .skeleton') === null ? done() : requestAnimationFrame(look)
    look()
  })`)

/** Shows an open page in another width and theme. */
export async function look(page: Page, [width, theme]: (typeof looks)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.setViewportSize({ width, height: width < 600 ? 844 : 900 })
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
}

/** Pixels that a page is wider than its window. */
export const widerThanWindow = async (page: Page): Promise<number> =>
  z.number().parse(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))

/** Keeps a picture of the page in the folder that `DESK_PICTURES` names, where it names one. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.DESK_PICTURES !== undefined) keep(await page.screenshot({ fullPage: true }), `${name}.png`)
}

/** Keeps a file beside the pictures. */
export function keep(file: Uint8Array, name: string): void {
  const folder = process.env.DESK_PICTURES
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), file)
}

const found = z.array(z.object({ id: z.string(), impact: z.string().nullable(), nodes: z.array(z.object({ html: z.string() })) }))

/** What axe-core holds to be serious or worse. */
export async function seriousIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = found.parse(await page.evaluate('axe.run().then(({ violations }) => violations)'))
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

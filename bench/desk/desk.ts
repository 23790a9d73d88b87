import { type Browser, chromium } from 'playwright-core'
import type { DeskFigures, InteractionFigures, ViewFigures } from './figures.ts'
import { type Interaction, interactions, type MeasuredView, measuredViews } from './views.ts'
import { type WatchedPage, watched } from './watched-page.ts'

/** The first finds the server with nothing to hand. */
const visits = 3
const rounds = 2

interface Served {
  readonly url: string
  processorSeconds(): Promise<number>
}

/** The desk of a server in a Chromium: when its views stand, and how soon it answers a hand. `tell` hears how far it is. */
export async function benchDesk(served: Served, executablePath: string, tell: (what: string) => void): Promise<DeskFigures> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const views: ViewFigures[] = []
    for (const view of measuredViews) {
      tell(view.name)
      views.push(await viewFigures(browser, served, view))
    }
    const done: InteractionFigures[] = []
    for (const interaction of interactions) {
      tell(interaction.name)
      done.push(await interactionFigures(browser, served, interaction))
    }
    return { views, interactions: done }
  } finally {
    await browser.close()
  }
}

async function viewFigures(browser: Browser, served: Served, { name, path, seen }: MeasuredView): Promise<ViewFigures> {
  const each: { stands: number; page: number; server: number }[] = []
  for (let visit = 0; visit < visits; visit++) {
    const before = await served.processorSeconds()
    const { page, stands, close } = await visited(browser, served, path, seen)
    each.push({ stands, page: await page.processorTime(), server: 1000 * ((await served.processorSeconds()) - before) })
    await close()
  }
  const [first, ...later] = each
  const least = (of: 'stands' | 'page' | 'server'): number => Math.min(...later.map((one) => one[of]))
  return { name, stands: least('stands'), page: least('page'), serverFirst: first?.server ?? 0, serverLater: least('server') }
}

async function interactionFigures(
  browser: Browser,
  served: Served,
  { name, path, seen, inputs, act }: Interaction,
): Promise<InteractionFigures> {
  const each: { handToPicture: number; page: number; done: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const { page, close } = await visited(browser, served, path, seen)
    await page.inputs()
    const [begin, before] = [performance.now(), await page.processorTime()]
    await act(page)
    const done = performance.now() - begin
    const used = (await page.processorTime()) - before
    each.push({ handToPicture: Math.max(0, ...(await page.inputs())), page: used / inputs, done })
    await close()
  }
  const least = (of: 'handToPicture' | 'page' | 'done'): number => Math.min(...each.map((one) => one[of]))
  return { name, handToPicture: least('handToPicture'), page: least('page'), done: least('done') }
}

/** A page with nothing kept from visits before, once its view stands and nothing is under way. */
async function visited(browser: Browser, { url }: Served, path: string, seen: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page: WatchedPage = await watched(await context.newPage())
  await page.page.goto(new URL(path, url).href)
  const stands = await page.seenAt(seen)
  await page.page.waitForLoadState('networkidle')
  return { page, stands, close: () => context.close() }
}

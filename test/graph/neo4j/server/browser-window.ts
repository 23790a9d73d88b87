import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'

/** Where pictures of the windows are put, for people to look at. */
const pictures = 'test-results/neo4j-browser'

export interface BrowserWindow {
  readonly page: Page
  /** Hosts beyond this machine that the page asked for; none was reached. */
  readonly elsewhere: ReadonlySet<string>
  /** Types a command and runs it, and gives the frame of its answer. */
  run(command: string): Promise<Locator>
  /** The frame of what was run last, once it is there. */
  answerTo(act: () => Promise<void>): Promise<Locator>
  /** Takes a picture: of a frame, fitted to the whole window, else of the window as it is. */
  picture(name: string, frame?: Locator): Promise<void>
  close(): Promise<void>
}

/** Opens Neo4j Browser in a Chromium of its own that reaches this machine alone, and signs in. */
export async function openBrowser(program: string, address: string, password: string): Promise<BrowserWindow> {
  const browser: Browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] })
  const context = await browser.newContext({ viewport: { width: 1500, height: 1000 } })
  const elsewhere = new Set<string>()
  await context.route(
    ({ hostname, protocol }) => protocol.startsWith('http') && !['127.0.0.1', 'localhost'].includes(hostname),
    (route) => {
      elsewhere.add(new URL(route.request().url()).hostname)
      return route.abort()
    },
  )
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(address)
  // A frame that slides in is nowhere for a moment, and what is pressed in it is lost.
  await page.addStyleTag({ content: '* { animation-duration: 0s !important; transition-duration: 0s !important; }' })
  await page.getByTestId('password').fill(password)
  await page.getByTestId('connect').click()
  // The prompt names the database once the Browser knows it.
  await page.getByTestId('activeEditor').getByText('neo4j$').waitFor({ timeout: 60_000 })
  await page.getByTestId('frameCommand').filter({ hasText: ':play start' }).waitFor()

  const frames = page.getByTestId('frame')
  const answerTo = async (act: () => Promise<void>): Promise<Locator> => {
    // Old frames are marked, not counted: the Browser takes the oldest away where there are many.
    await frames.evaluateAll((seen) => {
      for (const frame of seen) frame.setAttribute('data-seen', '')
    })
    await act()
    await page.locator('[data-testid=frame]:not([data-seen])').first().waitFor()
    return frames.first()
  }
  const run = (command: string): Promise<Locator> =>
    answerTo(async () => {
      await page.getByTestId('activeEditor').locator('.monaco-editor').first().click()
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText(command)
      await page.keyboard.press('Control+Enter')
    })
  const picture = async (name: string, frame?: Locator): Promise<void> => {
    mkdirSync(pictures, { recursive: true })
    const path = join(pictures, `${name}.png`)
    if (frame === undefined) {
      await page.screenshot({ path })
      return
    }
    await fillWindow(frame)
    await page.screenshot({ path })
    await leaveWindow(frame)
  }
  return { page, elsewhere, run, answerTo, picture, close: () => browser.close() }
}

/** Fits a frame to the whole window, and its picture to the frame. */
export async function fillWindow(frame: Locator): Promise<void> {
  await settled(frame)
  await press(frame, 'Fullscreen', 'Close fullscreen')
  // It covers the right of a picture that is fitted to the frame.
  const inspector = frame.getByLabel('Collapse the node properties display')
  if ((await inspector.count()) > 0) await inspector.click()
  await fitPicture(frame)
}

/** Gives a frame its own size again. */
export const leaveWindow = (frame: Locator): Promise<void> => press(frame, 'Close fullscreen', 'Fullscreen')

/** Presses one button of a frame until another stands in its place: a frame that is being drawn loses a click. */
async function press(frame: Locator, title: string, then: string): Promise<void> {
  for (let tries = 0; (await frame.getByTitle(then, { exact: true }).count()) === 0; tries++) {
    if (tries === 20) throw new Error(`the frame's button ${title} does nothing`)
    await frame.getByTitle(title, { exact: true }).dispatchEvent('click')
    await frame.page().waitForTimeout(300)
  }
}

/** Fits a picture to its frame. */
export async function fitPicture(frame: Locator): Promise<void> {
  await settled(frame)
  await frame.getByLabel('zoom-to-fit').click()
  await settled(frame)
}

/** Drags a circle to a place in the window, in pixels, where it stays. */
export async function moveCircle(frame: Locator, caption: string, x: number, y: number): Promise<void> {
  await settled(frame)
  const box = await frame.locator('g.node', { hasText: caption }).boundingBox()
  if (box === null) throw new Error(`no circle says ${caption}`)
  const { mouse } = frame.page()
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await mouse.down()
  await mouse.move(x, y, { steps: 10 })
  await mouse.up()
}

/** Waits until the circles of a frame stand still. */
async function settled(frame: Locator): Promise<void> {
  const places = (): Promise<string[]> =>
    frame.locator('g.node').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('transform')?.replace(/(\.\d)\d*/g, '$1') ?? ''))
  let before = await places()
  for (let tries = 0; tries < 60; tries++) {
    await frame.page().waitForTimeout(250)
    const now = await places()
    if (now.length > 0 && now.join() === before.join()) return
    before = now
  }
}

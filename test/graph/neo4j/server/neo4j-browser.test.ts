import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserQuestions } from '../../../../src/server/browser-guide/questions.ts'
import { type RunningServer, serve } from '../../../../src/server/serve.ts'
import { chromiumPath } from '../../../server/chromium.ts'
import { emptyGraph, testServer } from '../../engines.ts'
import { loadExamples } from '../../examples.ts'
import { type BrowserWindow, fillWindow, fitPicture, moveCircle, openBrowser } from './browser-window.ts'

const program = chromiumPath()
const required = process.env.CI !== undefined && process.env.CI !== ''
if (program === null && !required) console.warn('SKIPPED: Neo4j Browser. Install Chromium, or name one with CHROMIUM=/path/to/it')

it('CI has a browser to see Neo4j Browser with', () => expect(required && program === null, 'install chromium').toBe(false))

/** `npm run neo4j` serves Neo4j Browser 213 below the Bolt port, as a server's defaults have it (7474, 7687). */
const bolt = new URL(testServer.address.replace(/^\w+:/, 'http:'))
const browserAddress =
  process.env.ATTEST_TEST_NEO4J_BROWSER ??
  `http://${bolt.hostname}:${Number(bolt.port) - 213}/browser/?dbms=bolt://${testServer.access.user ?? 'neo4j'}@${bolt.host}`

/** What Neo4j Browser itself looks for on the net, and does without. */
const itsOwn = /^(fonts\.googleapis\.com|cdn\.segment\.com|canny\.io|.*\.ingest\.sentry\.io)$/

describe.skipIf(program === null)('Neo4j Browser', () => {
  let served: RunningServer
  let guide: string
  let window: BrowserWindow
  beforeAll(async () => {
    const { graph } = await emptyGraph()
    await loadExamples(graph)
    served = await serve({ graph, port: 0, neo4jBrowser: browserAddress })
    guide = `http://localhost:${new URL(served.url).port}/browser-guide`
    window = await openBrowser(program ?? '', browserAddress, testServer.access.password ?? '')
  }, 300_000)
  afterAll(async () => {
    await window?.close()
    await served?.close()
  })

  it('shows readable names by itself', async () => {
    const frame = await window.run('MATCH (s:Statement)-[:CLAIMS]->(f:Figure {raw: "41 civilians"})-[:ABOUT]->(e:Event) RETURN s, f, e')
    await frame.locator('g.node').nth(2).waitFor()
    const captions = await frame.locator('g.node').evaluateAll((nodes) => nodes.map((node) => node.textContent?.trim() ?? ''))
    expect(captions.map((caption) => caption.slice(0, 7)).sort()).toEqual(['41 civi', 'explosi', 'killed:'])
  })

  it('plays the guide, and takes the style sheet by one click', async () => {
    const frame = await window.run(`:play ${guide}`)
    await frame.getByText('Who said what, on whose word').waitFor()
    await window.picture('guide-played')
    const answer = await window.answerTo(() => frame.locator('pre.runnable i').first().click())
    await answer.getByText('node.Statement {').waitFor()
  })

  it('answers every question of the guide, shown beside the graph', async () => {
    await window.page.getByTestId('activeEditor').locator('.monaco-editor').first().click()
    await window.page.keyboard.insertText(`:guide ${guide}`)
    await window.page.keyboard.press('Control+Enter')
    const drawer = window.page.getByTestId('guidesDrawer')
    await drawer.locator('h3', { hasText: 'Who said what, on whose word' }).waitFor()
    const subjects = await window.answerTo(() => drawer.locator('pre.runnable i').last().click())
    await subjects.getByText('"place": "Nueva Palmira"').waitFor()
    await drawer.getByTestId('guideNextSlide').click()
    for (const { name, title } of browserQuestions()) {
      const command = drawer.locator('pre.runnable', { hasText: title })
      while ((await command.count()) === 0) await drawer.getByTestId('guideNextSlide').click()
      const answer = await window.answerTo(() => command.locator('i').click())
      // At least two circles.
      await answer.locator('g.node').nth(1).waitFor()
      await window.picture(name, answer)
    }
  }, 240_000)

  it('follows a claim by double-clicks, from a figure to the place of the event', async () => {
    const frame = await window.run(
      'MATCH (f:Figure {metric: "killed"})<-[:CLAIMS]-(s:Statement)-[:REPORTED_BY {hop: 2}]->() RETURN f ORDER BY f.order LIMIT 1',
    )
    await fillWindow(frame)
    const circle = (caption: string): Locator => frame.locator('g.node', { hasText: caption })
    const expand = async (caption: string): Promise<void> => {
      await fitPicture(frame)
      const before = await frame.locator('g.node').count()
      await circle(caption).first().dblclick({ force: true })
      await expect.poll(() => frame.locator('g.node').count(), { timeout: 20_000 }).toBeGreaterThan(before)
    }
    await expand('killed: 34')
    for (const found of ['34 people were', 'Port town counts', 'explosion in', 'Nueva Palmira']) await circle(found).first().waitFor()
    await expand('34 people were')
    for (const relay of ['hospital staff', 'Littoral Rights', 'Plata Wire']) await circle(relay).waitFor()
    await window.picture('chain-of-a-claim', frame)
    await fillWindow(frame)
    await expand('Port town counts')
    await circle('Meridian Daily').waitFor()
    await window.picture('followed-claim', frame)
  }, 120_000)

  it('has room for a claim with all who stand behind it, each caption in sight', async () => {
    const frame = await window.run(
      'MATCH (f:Figure {metric: "killed"})<-[:CLAIMS]-(s:Statement)-[:ASSERTED_BY]->(speaker), (s)-[:REPORTED_BY {hop: 1}]->(first), (s)-[:REPORTED_BY {hop: 2}]->(second), (s)-[:APPEARS_IN]->(a)-[:PUBLISHED_BY]->(outlet) RETURN f, s, speaker, first, second, a, outlet ORDER BY f.order LIMIT 1',
    )
    await fillWindow(frame)
    for (const [caption, x, y] of [
      ['Meridian Daily', 150, 200],
      ['Port town counts', 470, 200],
      ['killed: 34', 200, 640],
      ['34 people were', 640, 600],
      ['hospital staff', 1150, 880],
      ['Littoral Rights', 1260, 560],
      ['Plata Wire', 1120, 230],
    ] as const) {
      await moveCircle(frame, caption, x, y)
    }
    await window.picture('claim', frame)
    const circles = await frame.locator('g.node').evaluateAll((nodes) =>
      nodes.map((node) => {
        const { x, y, width } = node.getBoundingClientRect()
        return { x: x + width / 2, y: y + width / 2, radius: width / 2 }
      }),
    )
    expect(circles).toHaveLength(7)
    const apart = circles.flatMap((a, i) => circles.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius))
    expect(Math.min(...apart)).toBeGreaterThan(0)
  })

  it('takes the saved queries dropped on it', async () => {
    const bytes = Buffer.from(await (await fetch(`${guide}/saved-queries.zip`)).arrayBuffer()).toString('base64')
    const transfer = await window.page.evaluateHandle((data) => {
      const held = new DataTransfer()
      held.items.add(new File([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], 'saved-queries.zip'))
      return held
    }, bytes)
    for (const type of ['dragenter', 'dragover', 'drop']) await window.page.dispatchEvent('.filedrop', type, { dataTransfer: transfer })
    await window.page.getByTestId('navigationFavorites').click()
    await window.page.getByText('Attest', { exact: true }).click()
    for (const { title } of browserQuestions()) await window.page.getByText(title.slice(0, 20)).first().waitFor()
    await window.picture('saved-queries')
  })

  it.each([
    ['graph', '/graph?node=place%3A3441481&open=harbour-watch-1', 'Nueva Pa'],
    ['trace', '/trace?claim=f%3Ameridian-daily-2031-09-03%3A177-186', 'killed: '],
  ])('is opened from the desk with the query of the %s', async (view, path, caption) => {
    const desk = await window.page.context().newPage()
    await desk.goto(new URL(path, served.url).href)
    const [opened] = await Promise.all([desk.waitForEvent('popup'), desk.getByRole('link', { name: 'Open in Neo4j Browser' }).click()])
    const address = opened.url()
    await opened.close()
    await desk.close()
    expect(address).toContain(new URL(browserAddress).origin)
    // What it puts into the editor, run in the tab that is signed in.
    const query = /[?&]arg=([^&#]*)/.exec(decodeURIComponent(address.replaceAll('+', ' ')))?.[1] ?? ''
    const circles = (await window.run(query)).locator('g.node')
    await circles.filter({ hasText: caption }).first().waitFor()
    expect(await circles.count()).toBeGreaterThan(4)
    await window.picture(`opened-from-${view}`)
  })

  it('asks nothing of the net on behalf of the guide', () => expect([...window.elsewhere].filter((host) => !itsOwn.test(host))).toEqual([]))
})

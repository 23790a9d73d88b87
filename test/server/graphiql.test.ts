import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, serve } from '../../src/server/serve.ts'
import { type Asked, askedOf } from '../graphql/asked.ts'
import { portExplosion, storyGazetteer } from '../graphql/port-explosion.ts'
import { chromiumPath } from './chromium.ts'

const program = chromiumPath()
const required = process.env.CI !== undefined && process.env.CI !== ''
if (program === null && !required) console.warn('SKIPPED: GraphiQL in a browser. Install Chromium, or name one with CHROMIUM=/path/to/it')

it('CI has a browser to see GraphiQL with', () => expect(required && program === null, 'install chromium').toBe(false))

describe.skipIf(program === null)('GraphiQL in Chromium', () => {
  let asked: Asked
  let server: RunningServer
  let browser: Browser
  beforeAll(async () => {
    asked = await askedOf(portExplosion, storyGazetteer)
    server = await serve({ graph: asked.graph, port: 0 })
    browser = await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox', '--disable-gpu'] })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await asked?.close()
  })

  it('loads from this server alone, and answers an example query', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    const elsewhere: string[] = []
    const faults: string[] = []
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(server.url).origin)
        elsewhere.push(request.url())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()))
    await page.goto(server.url)
    await page.locator('.graphiql-execute-button').waitFor({ timeout: 30_000 })
    const tabs = page.locator('.graphiql-tab')
    await tabs.first().waitFor()
    expect(await tabs.count()).toBeGreaterThanOrEqual(10)
    await page.locator('.graphiql-execute-button').click()
    await page.locator('.result-window').getByText('Nueva Palmira').first().waitFor({ timeout: 30_000 })
    const picture = process.env.GRAPHIQL_PICTURE
    if (picture !== undefined) await page.screenshot({ path: picture })
    expect(elsewhere).toEqual([])
    expect(faults).toEqual([])
    await page.close()
  }, 90_000)
})

import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  browserMissing,
  browserProgram,
  type Desk,
  keep,
  look,
  looks,
  openDesk,
  picture,
  seriousIn,
  shiftOf,
  widerThanWindow,
} from './desk.ts'

const program = browserProgram()
const blast = 'e%3Aplata-wire-2031-09-02%3A15-20'
const views = [
  ['overview', '/', 'Overview'],
  ['overview-load', '/?load=true', 'Overview'],
  ['timeline', '/timeline', 'Timeline'],
  ['timeline-event', '/timeline?lanes=type&event=e%3Aplata-wire-2031-09-02%3A15-20', 'Timeline'],
  ['tolls', '/tolls', 'Tolls'],
  ['tolls-point', '/tolls?group=CIVILIAN&point=f%3Aharbour-watch-1%3A80-92', 'Tolls'],
  ['map', '/map', 'Map'],
  ['map-place', '/map?from=2031-09-02&to=2031-09-05&spots=place%3A3441481&at=-57.8,-34,6', 'Map'],
  ['map-event', '/map?event=e%3Aplata-wire-2031-09-02%3A15-20', 'Map'],
  ['reader', '/reader', 'Reader'],
  ['reader-claim', '/reader?article=harbour-watch-1&claim=f%3Aharbour-watch-1%3A80-92', 'Fifty civilians dead in Nueva Palmira'],
  ['trace', '/trace?claim=f%3Ameridian-daily-2031-09-03%3A177-186', 'Trace'],
  ['trace-statement', '/trace?claim=s%3Aplata-wire-2031-09-02%3A453-654', 'Trace'],
  ['trace-none', '/trace', 'Trace'],
  ['graph', '/graph', 'Graph'],
  ['graph-node', `/graph?node=${blast}`, 'Graph'],
  [
    'graph-open',
    `/graph?node=${blast}&open=actor%3Alittoral+rights+monitor%2Cmeridian-daily-2031-09-03&at=actor%3Alittoral+rights+monitor`,
    'Graph',
  ],
  ['search', '/search?text=harbour', 'Search'],
] as const

it('CI has a browser to see the desk with', () => expect(browserMissing(program), 'install chromium').toBe(false))

it('the desk weighs less than 250 kB, gzipped', () => {
  const files = readdirSync('dist/web/assets').map((name) => readFileSync(`dist/web/assets/${name}`))
  expect(files.reduce((sum, file) => sum + gzipSync(file).byteLength, 0)).toBeLessThan(250_000)
})

describe.skipIf(program === null)('the desk in Chromium', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(program ?? '')
  }, 120_000)
  afterAll(() => desk?.close())

  describe.each(views)('%s', (name, path, title) => {
    it.each([1280, 390])('at %i pixels: nothing shifts, whole in each theme, and nothing serious for axe', async (width) => {
      const page = await desk.open(path, { width })
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      expect(await shiftOf(page)).toBeLessThan(0.02)
      for (const one of looks.filter(([its]) => its === width)) {
        await look(page, one)
        expect(await widerThanWindow(page)).toBe(0)
        await picture(page, `${name}-${one.join('-')}`)
        expect(await seriousIn(page)).toEqual([])
      }
      await page.close()
    })
  })

  it('leads from the most reported event to its words', async () => {
    const page = await desk.open('/')
    await page.getByRole('link', { name: /^blast in Nueva Palmira/ }).click()
    await page.getByRole('region', { name: 'Event' }).locator('mark').first().waitFor()
    expect(page.url()).toContain('/timeline?event=')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    await page.close()
  })

  it('counts as many events as the timeline has', async () => {
    const page = await desk.open('/')
    const told = await page.locator('.counts div').filter({ hasText: 'Events' }).locator('dd').textContent()
    await page.goto(new URL('/timeline', page.url()).href)
    await page.locator('.view-head').getByText(`${told} events`).waitFor()
    await page.close()
  })

  it('lays a picture out anew beside the panel that narrows it', async () => {
    const page = await desk.open('/tolls?group=CIVILIAN')
    const svg = page.locator('.chart > svg')
    const widths = () =>
      svg.evaluate((one) => [Math.round(one.getBoundingClientRect().width), Number(one.getAttribute('viewBox')?.split(' ')[2])])
    const [before] = await widths()
    await page.getByRole('link', { name: /Harbour Watch · civilian, 5 Sep 2031: 50/ }).click()
    await page.getByRole('region', { name: 'Number', exact: true }).waitFor()
    await expect.poll(async () => (await widths()).map((width) => width < (before ?? 0))).toEqual([true, true])
    const [seen, laid] = await widths()
    expect(seen).toBe(laid)
    await page.close()
  })

  it('moves in time by keyboard, and its address brings the same days back', async () => {
    const page = await desk.open('/timeline')
    await page.locator('canvas').focus()
    await page.keyboard.press('+')
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/from=.*to=/)
    const days = await page.locator('input[type=date]').evaluateAll((fields) => fields.map((field) => field.getAttribute('value') ?? ''))
    const address = new URL(page.url())
    await page.close()
    const again = await desk.open(address.pathname + address.search)
    expect(await again.getByLabel('From', { exact: true }).inputValue()).toBe(address.searchParams.get('from'))
    expect(await again.getByLabel('To', { exact: true }).inputValue()).toBe(address.searchParams.get('to'))
    expect(days).toHaveLength(2)
    await again.close()
  })

  it('shows the words and the chain of a number that is clicked, and what a policy leaves out', async () => {
    const page = await desk.open('/tolls?group=CIVILIAN')
    await page.evaluate('window.isSamePage = true')
    await page.getByRole('link', { name: /Harbour Watch · civilian, 5 Sep 2031: 50/ }).click()
    const panel = page.getByRole('region', { name: 'Number' })
    await panel.getByRole('heading', { name: 'The way it came' }).waitFor()
    expect(await panel.locator('mark').first().textContent()).toBe('Fifty civilians')
    // A link of a picture is followed like any other, without loading the page anew.
    expect(await page.evaluate('window.isSamePage')).toBe(true)
    await page.getByRole('combobox', { name: 'Policy' }).selectOption('HIGHEST')
    await page.waitForURL(/policy=HIGHEST/)
    await page.getByText(/\d+ left out/).click()
    expect(await page.locator('.left-out li').count()).toBeGreaterThan(1)
    await page.close()
  })

  it('reads an article, leads from its margin to the way a claim came, and hides what is not wanted', async () => {
    const page = await desk.open('/reader')
    await page.getByRole('link', { name: 'Fifty civilians dead in Nueva Palmira' }).click()
    await page.getByRole('link', { name: 'Littoral Rights Monitor' }).first().click()
    await page.getByRole('region', { name: 'Claim' }).getByRole('heading', { name: 'The way it came' }).waitFor()
    expect(page.url()).toContain('claim=')
    expect(await page.locator('.reader-chosen').count()).toBeGreaterThan(0)
    const figures = page.locator('article .reader-figure')
    expect(await figures.first().textContent()).toBe('Fifty civilians')
    await page.getByRole('button', { name: 'Figures' }).click()
    await page.waitForURL(/hide=figure/)
    expect(await figures.count()).toBe(0)
    await page.close()
  })

  it('finds words in everything by keyboard, and shows them where they stand', async () => {
    const page = await desk.open('/search')
    await page.getByRole('searchbox', { name: 'Words' }).focus()
    await page.keyboard.type('palmira')
    await page.waitForURL(/text=palmira/)
    await page.locator('.hit mark').first().waitFor()
    expect((await page.locator('.hit mark').first().textContent())?.toLowerCase()).toBe('palmira')
    await page.getByRole('button', { name: 'Events' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/kinds=EVENT/)
    await page.locator('.search[aria-busy=false]').waitFor()
    expect(new Set(await page.locator('.hit .tag').allTextContents())).toEqual(new Set(['event']))
    await page.locator('.hit a').first().click()
    await page.getByRole('region', { name: 'Event' }).locator('mark').first().waitFor()
    await page.close()
  })

  it('leads from a number that was found to the way it came, and saves the picture of it for a report', async () => {
    const page = await desk.open('/search?text=34&kinds=FIGURE')
    await page.getByRole('link', { name: 'its way: killed: 34 people' }).first().click()
    const figure = page.getByRole('img', { name: /Killed: 34 people.*independent origin/ })
    await figure.waitFor()
    expect(page.url()).toContain('/trace?claim=f')
    for (const [kind, begins] of [
      ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"'],
      ['PNG', '\x89PNG'],
    ] as const) {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Save as ${kind}` }).press('Enter'),
      ])
      expect(saved.suggestedFilename()).toMatch(new RegExp(`^trace-f-.*\\.${kind.toLowerCase()}$`))
      const bytes = readFileSync(await saved.path())
      expect(bytes.toString('latin1').slice(0, begins.length)).toBe(begins)
      if (kind === 'PNG') expect(bytes.readUInt32BE(16)).toBe(2 * 760)
      // Whoever has the file alone has all of it: words, who, where, when, and the voices by name.
      else {
        const text = bytes.toString('utf8').replace(/<[^>]*>/g, ' ')
        for (const words of ['killed: 34 people', 'Littoral Rights Monitor', 'Meridian Daily', '3 Sep 2031', '1 independent origin'])
          expect(text).toContain(words)
        expect(bytes.toString('utf8')).not.toMatch(/style=|class=|href=|var\(/)
      }
      keep(bytes, `saved-trace.${kind.toLowerCase()}`)
    }
    await page.close()
  }, 90_000)

  it('goes from a trace to the same number elsewhere, and back to its words in the reader', async () => {
    const page = await desk.open('/trace?claim=f%3Ameridian-daily-2031-09-03%3A177-186')
    await page.getByRole('link', { name: /Littoral Post: 34 people/ }).click()
    await page.getByRole('img', { name: /Littoral Post.*Littoral Rights Monitor/ }).waitFor()
    await page.getByRole('link', { name: /^Monitor says 34 killed/ }).click()
    await page.getByRole('region', { name: 'Claim' }).getByRole('link', { name: 'Its way as a picture' }).waitFor()
    await page.close()
  })

  it('says so where a trace is asked of no claim', async () => {
    const page = await desk.open('/trace?claim=nothing')
    await page.getByRole('alert').getByText('ID_UNKNOWN').waitFor()
    await page.close()
  })

  it('goes from node to node of the graph by keyboard, and its address brings the same picture back', async () => {
    const page = await desk.open('/graph')
    await page.getByRole('link', { name: /^blast in Nueva Palmira/ }).click()
    const item = (name: string | RegExp) => page.getByRole('treeitem', { name })
    await item('event: blast in Nueva Palmira, 2 September 2031').focus()
    await page.keyboard.press('ArrowDown')
    const article = item('stands in article: Grain terminal blast kills at least 11 in Nueva Palmira')
    expect(await article.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await article.getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('Enter')
    const outlet = item('published by actor: Plata Wire')
    await outlet.waitFor()
    await page.getByRole('region', { name: 'Node' }).getByRole('link', { name: 'Read it' }).waitFor()
    // The keys stay in the picture while the panel opens.
    await page.keyboard.press('ArrowRight')
    expect(await outlet.evaluate((element) => element === document.activeElement)).toBe(true)
    const names = await page.getByRole('treeitem').evaluateAll((items) => items.map((one) => one.getAttribute('aria-label')))
    const { pathname, search } = new URL(page.url())
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await outlet.waitFor({ state: 'detached' })
    await page.close()
    const again = await desk.open(pathname + search)
    expect(await again.getByRole('treeitem').evaluateAll((items) => items.map((one) => one.getAttribute('aria-label')))).toEqual(names)
    await again.close()
  })

  it('shows more neighbours where there are more, and keeps the place', async () => {
    const page = await desk.open(`/graph?node=${blast}`)
    const before = await page.getByRole('treeitem').count()
    const more = page.getByRole('treeitem', { name: /^spoken of in: \d+ more$/ })
    const count = Number(/\d+/.exec((await more.getAttribute('aria-label')) ?? '')?.[0])
    await more.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/wide=/)
    await more.waitFor({ state: 'detached' })
    expect(count).toBeGreaterThan(1)
    expect(await page.getByRole('treeitem').count()).toBe(before - 1 + count)
    await page.waitForFunction('document.activeElement?.role === "treeitem"')
    await page.close()
  })

  it('puts another node in the centre, by its name', async () => {
    const page = await desk.open(`/graph?node=${blast}`)
    await page.getByRole('combobox', { name: 'In the centre' }).fill('littoral rights')
    await page.getByRole('option', { name: 'Littoral Rights Monitor', exact: true }).click()
    await page.getByRole('treeitem', { name: 'actor: Littoral Rights Monitor', exact: true }).click()
    const panel = page.getByRole('region', { name: 'Node' })
    await panel.getByText('also called').waitFor()
    await panel.getByRole('link', { name: 'What it reported' }).click()
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
    expect(page.url()).toContain('by=actor')
    await page.close()
  })

  it('leads from a place on the map to an event there and its words', async () => {
    const page = await desk.open('/map')
    await page.getByRole('link', { name: /^Nueva Palmira, town: \d+ events$/ }).click()
    const place = page.getByRole('region', { name: 'Place', exact: true })
    await place.getByRole('link', { name: /^blast in Nueva Palmira, 2 September 2031/ }).click()
    await page.getByRole('region', { name: 'Event' }).locator('mark').first().waitFor()
    expect(page.url()).toMatch(/spots=place%3A3441481.*event=/)
    await page.getByRole('button', { name: 'Close the event' }).click()
    await place.waitFor()
    await page.close()
  })

  it('moves on the map and in its days by keyboard, and its address brings both back', async () => {
    const page = await desk.open('/map')
    await page.locator('.map-picture canvas').focus()
    await page.keyboard.press('+')
    await page.keyboard.press('ArrowUp')
    await page.waitForURL(/at=/)
    await page.getByRole('slider', { name: 'First day' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('slider', { name: 'Last day' }).focus()
    await page.keyboard.press('PageDown')
    await page.waitForURL(/from=2031-09-02&to=2031-09-04/)
    await page.getByText(/^\d+ of 2\d events$/).waitFor()
    const { pathname, search } = new URL(page.url())
    const seen = await page.locator('.place-list').textContent()
    await page.close()
    const again = await desk.open(pathname + search)
    expect(await again.getByRole('slider', { name: 'First day' }).getAttribute('aria-valuetext')).toBe('2 Sep 2031')
    expect(await again.locator('.place-list').textContent()).toBe(seen)
    await again.close()
  })

  it('draws days over the bars with the mouse, and drags the map', async () => {
    const page = await desk.open('/map')
    const bars = await page.locator('.brush-box').boundingBox()
    const map = await page.locator('.map-picture').boundingBox()
    if (bars === null || map === null) throw new Error('the map was not drawn')
    await page.mouse.move(bars.x + bars.width * 0.2, bars.y + 20)
    await page.mouse.down()
    await page.mouse.move(bars.x + bars.width * 0.5, bars.y + 20, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/from=2031-09-02&to=2031-09-05/)
    await page.mouse.move(map.x + 200, map.y + 200)
    await page.mouse.down()
    await page.mouse.move(map.x + 300, map.y + 240, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/at=/)
    await page.getByRole('button', { name: 'All days' }).click()
    await page.waitForURL((url) => !url.searchParams.has('from'))
    await page.close()
  })

  it('keeps a chosen theme on the next visit', async () => {
    const page = await desk.open('/')
    await page.getByLabel('Theme').selectOption('dark')
    await page.reload()
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark')
    await page.close()
  })

  it('says so where there is no such page', async () => {
    const page = await desk.open('/nowhere')
    await page.getByText('There is no such page').waitFor()
    await page.close()
  })

  it('breaks no policy, throws nothing and asks nobody else', () => expect(desk.faults).toEqual([]))
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { browserMissing, browserProgram, type Desk, openDesk } from './desk.ts'

const program = browserProgram()

/** Markup that runs a script where it is taken for markup; each names itself. */
const run = 'window.attacked=1'
const attacks = {
  image: `<img data-attack src=x onerror=${run}>`,
  vector: `"><svg data-attack onload=${run}>`,
  script: `</title></style></script><script data-attack>${run}</script>`,
  frame: `<iframe data-attack srcdoc="<script>parent.attacked=1</script>">`,
  quoted: `' autofocus data-attack onfocus=${run} x='`,
  encoded: `&lt;img data-attack src=x onerror=${run}&gt;`,
  address: `javascript:${run}//data-attack`,
  template: `{{constructor.constructor("${run}")()}} \${${run}} data-attack`,
}

const article = (id: string, title: string, outlet: string, url: string, day: number, words: string) => ({
  id,
  title,
  outlet,
  url,
  publishedAt: `2031-09-0${day}`,
  language: 'en',
  text: `${title}\n\n${words} Forty-one civilians were killed in an explosion in Carmelo on Tuesday.\n\nThe ${words} Monitor said on Wednesday that 12 civilians were killed in the explosion in Carmelo. “It was ${words},” Elena Suarez ${words} told Plata Wire. The governor of Colonia ${words} denied that his police had attacked the port.`,
})
const articles = Object.entries(attacks).map(([name, attack], index) =>
  article(
    index % 2 === 0 ? `${name} ${attack}` : name,
    `${attack} ${name}`,
    `${attack} Post`,
    index % 3 === 0 ? attacks.address : `https://${name}.example/`,
    (index % 4) + 3,
    attack,
  ),
)
const page = `<html lang="en"><head><title>x</title><meta property="og:site_name" content="Escaped Post"><meta property="article:published_time" content="2031-09-04"><link rel="canonical" href="javascript:${run}"></head>
<body><article><h1>Escaped markup</h1><p>${attacks.image.replaceAll('<', '&lt;')} Nine civilians were killed in an explosion in Carmelo on Tuesday, the fire brigade said, and it gave no names of them.</p></article></body></html>`

const folder = mkdtempSync(join(tmpdir(), 'attest-markup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('CI has a browser to try attacks in', () => expect(browserMissing(program), 'install chromium').toBe(false))

const ids = z.object({ nodes: z.array(z.object({ id: z.string() })) }).transform(({ nodes }) => nodes.map(({ id }) => id))
const found = z.object({ data: z.object({ articles: ids, actors: ids, events: ids, statements: ids, figures: ids }) })

describe.skipIf(program === null)('articles that are attacks, in Chromium', () => {
  let desk: Desk
  let known: z.output<typeof found>['data']
  beforeAll(async () => {
    writeFileSync(join(folder, 'attacks.json'), JSON.stringify(articles))
    writeFileSync(join(folder, 'escaped.html'), page)
    desk = await openDesk(program ?? '', [folder], { takesChanges: true })
    const first = await desk.open('/')
    const query = `{ ${['articles', 'actors', 'events', 'statements', 'figures'].map((list) => `${list}(first: 50) { nodes { id } }`).join(' ')} }`
    const answer = await first.evaluate(
      (body) =>
        fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then((response) => response.json()),
      JSON.stringify({ query }),
    )
    known = found.parse(answer).data
    await first.close()
  }, 120_000)
  afterAll(() => desk?.close())

  /** What there is of an attack on a page: scripts that ran, elements that came out of words, links to what is no page of this server. */
  const harm = (shown: Page) =>
    shown.evaluate(() => ({
      ran: Reflect.get(window, 'attacked'),
      elements: document.querySelectorAll('[data-attack], [onerror], [onload], [onfocus], iframe').length,
      links: [...document.querySelectorAll('a, area, form, use, image')]
        .flatMap((element) => ['href', 'xlink:href', 'action', 'src'].map((name) => element.getAttribute(name)))
        .filter((address) => address !== null && new URL(address, location.href).origin !== location.origin),
    }))

  const one = (list: keyof typeof known, part = ''): string => encodeURIComponent(known[list].find((id) => id.includes(part)) ?? 'none')
  it.each<[string, () => string]>([
    ['overview', () => '/'],
    ['event', () => `/timeline?event=${one('events')}`],
    ['tolls', () => '/tolls'],
    ['number', () => `/tolls?point=${one('figures', 'image')}`],
    ['map', () => `/map?event=${one('events')}`],
    ['list of articles', () => '/reader'],
    ['article', () => `/reader?article=${one('articles', 'image')}`],
    ['article that wrote its markup in entities', () => `/reader?article=escaped`],
    ['claim', () => `/reader?article=${one('articles', 'image')}&claim=${one('figures', 'image')}`],
    ['way of a number', () => `/trace?claim=${one('figures', 'vector')}`],
    ['graph', () => `/graph?node=${one('articles', 'image')}`],
    ['review', () => '/review'],
    ['search', () => '/search?text=attack'],
  ])('are words and nothing else: %s', async (_, path) => {
    const shown = await desk.open(path())
    await expect.poll(() => shown.evaluate(() => document.body.outerHTML.includes('data-attack')), { timeout: 15_000 }).toBe(true)
    expect(await harm(shown)).toEqual({ ran: undefined, elements: 0, links: [] })
    expect(desk.faults).toEqual([])
    await shown.close()
  })

  /** A page of this server that is none of the desk's. */
  const beside = async (path: string): Promise<Page> => {
    const shown = await desk.open('/')
    await shown.goto(new URL(path, shown.url()).href)
    return shown
  }

  it('are words in the guide for Neo4j Browser, which runs nothing', async () => {
    const shown = await beside('/browser-guide')
    expect(await shown.content()).toContain('data-attack')
    expect(await harm(shown)).toMatchObject({ ran: undefined, elements: 0 })
    await runsNothing(shown)
  })

  it('are words in GraphiQL, in the address and in an answer', async () => {
    const query = `{ articles(first: 50) { nodes { title outlet url } } } # ${attacks.script}`
    const shown = await beside(`/graphql?query=${encodeURIComponent(query)}`)
    await shown.locator('.graphiql-execute-button').click({ timeout: 30_000 })
    await shown.locator('.result-window').getByText('data-attack').first().waitFor({ timeout: 30_000 })
    expect(await harm(shown)).toMatchObject({ ran: undefined, elements: 0 })
    await runsNothing(shown)
  }, 60_000)

  it('are words in the address too', async () => {
    for (const path of ['/timeline?actor=', '/trace?claim=', '/search?text=']) {
      const shown = await desk.open(path + encodeURIComponent(attacks.image))
      expect(await harm(shown)).toEqual({ ran: undefined, elements: 0, links: [] })
      await shown.close()
    }
    expect(desk.faults.filter((fault) => !fault.includes('400'))).toEqual([])
  })

  it('are words in a picture that is saved', async () => {
    const shown = await desk.open(`/trace?claim=${one('figures', 'vector')}`)
    const [saved] = await Promise.all([shown.waitForEvent('download'), shown.getByRole('button', { name: 'Save as SVG' }).click()])
    expect(saved.suggestedFilename()).toMatch(/^[\p{L}\p{N}.-]+\.svg$/u)
    const svg = readFileSync(await saved.path(), 'utf8')
    expect(svg).toContain('data-attack')
    expect(svg.replace(/>[^<]*</g, '><').replace(/"[^"]*"/g, '')).not.toMatch(/data-attack|onload|<script|<image|href/)
    await shown.close()
  })

  it('run nothing where the desk itself were wrong', async () => {
    await runsNothing(await desk.open('/'))
  })

  /** Markup that came to stand in a page as markup runs nothing there and fetches nothing: its policy holds. */
  async function runsNothing(shown: Page): Promise<void> {
    const before = desk.faults.length
    const failed: (string | undefined)[] = []
    shown.on('requestfailed', (request) => failed.push(request.failure()?.errorText))
    await shown.evaluate((markup) => {
      const hole = document.body.appendChild(document.createElement('div'))
      hole.innerHTML = markup
      const script = hole.appendChild(document.createElement('script'))
      script.textContent = 'window.attacked=1'
      const elsewhere = hole.appendChild(document.createElement('script'))
      elsewhere.src = 'https://plata.example/attack.js'
      const image = hole.appendChild(document.createElement('img'))
      image.src = 'https://plata.example/seen.png'
    }, Object.values(attacks).join(''))
    await expect.poll(() => failed.length).toBeGreaterThan(1)
    expect(new Set(failed)).toEqual(new Set(['csp']))
    expect((await harm(shown)).ran).toBeUndefined()
    const refused = desk.faults.splice(before).filter((fault) => fault.includes('Content Security Policy'))
    expect(refused.length).toBeGreaterThan(3)
    await shown.close()
  }
})

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/assembly/graph.ts'
import { call } from '../cli/call.ts'
import { changesAt, server } from '../server/fetched.ts'
import { blocksOf, callsIn, wordsOf } from './page.ts'

const pages = ['README.md', 'examples/README.md', ...readdirSync('docs').map((name) => join('docs', name))].filter((page) =>
  page.endsWith('.md'),
)
const folder = mkdtempSync(join(tmpdir(), 'attest-docs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** With UPDATE_DOCS=1 the outputs that the pages show are written anew instead of compared. */
const updating = process.env.UPDATE_DOCS === '1'

/** Lines that name the time a load took differ from run to run. */
const timeless = (output: string): string => output.replace(/ in \d+ s( \([\d.]+ articles\/s\))?/g, ' in 0 s')

/** What the pages' commands write goes to the temporary folder; the first word is the command. */
const own = (word: string, index: number): string =>
  index > 0 && /^(backup|nightly|restored|graph\.jsonl|tables|pack\.\w+)$/.test(word) ? join(folder, word) : word

/** What a server answers that may change a store. */
async function changed(store: string, document: string) {
  const graph = await openGraph(store)
  try {
    return await server(graph, { changes: changesAt('2031-12-02T00:00:00.000Z') }).post(document)
  } finally {
    await graph.close()
  }
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')
  const blocks = blocksOf(text).filter(({ language }) => ['sh', 'text', 'graphql'].includes(language))
  const environment = { ATTEST_STORE: join(folder, page.replaceAll(/\W/g, '-')), ATTEST_THREADS: '1' }

  it.runIf(blocks.length > 0)('shows commands and queries that run, with the output they give', { timeout: 120_000 }, async () => {
    const edits: { start: number; end: number; text: string }[] = []
    let shown: string | null = null
    for (const block of blocks) {
      if (block.language === 'text' && shown !== null) {
        if (updating) edits.push({ start: block.start, end: block.end, text: timeless(shown) })
        else expect(timeless(block.text)).toBe(timeless(shown))
        shown = null
      } else if (block.language === 'sh') {
        for (const line of callsIn(block)) {
          const { argv, input } = wordsOf(line)
          const result = await call(argv.map(own), { environment, ...(input === null ? {} : { stdin: readFileSync(input) }) })
          expect({ line, ...result }).toMatchObject({ line, status: 0 })
          shown = result.out
        }
      } else if (block.language === 'graphql') {
        await call(['load', 'examples/articles'], { environment })
        if (block.text.startsWith('mutation')) {
          const answer = JSON.stringify(await changed(environment.ATTEST_STORE, block.text))
          expect(answer).toMatch(/^\{"status":200,"data"/)
          expect(answer).not.toMatch(/"fault":\{/)
          continue
        }
        const result = await call(['query', block.text], { environment })
        expect({ query: block.text, ...result }).toMatchObject({ query: block.text, status: 0 })
        expect(result.out).not.toMatch(/"(nodes|edges)": \[\]/)
      }
    }
    if (updating)
      writeFileSync(
        page,
        edits.reduceRight((page, edit) => page.slice(0, edit.start) + edit.text + page.slice(edit.end), text),
      )
  })

  it('names only files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => join(dirname(page), match[1] ?? ''))
    expect(links.filter((link) => !existsSync(link))).toEqual([])
  })
})

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { call } from '../cli/call.ts'

const pages = ['README.md', 'examples/README.md', ...readdirSync('docs').map((name) => join('docs', name))].filter((page) =>
  page.endsWith('.md'),
)
const folder = mkdtempSync(join(tmpdir(), 'attest-docs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The fenced blocks of a language on a page. */
const blocksOf = (page: string, language: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1] ?? '')

/** A command line's words: quotes kept together, `< file` taken off as standard input. */
function wordsOf(line: string): { argv: string[]; input: string | null } {
  const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  const at = words.indexOf('<')
  return at < 0 ? { argv: words, input: null } : { argv: words.slice(0, at), input: words[at + 1] ?? null }
}

const commandsOf = (page: string): string[] =>
  blocksOf(page, 'sh')
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, ''))
    .filter((line) => line.startsWith('attest ') && !/^attest (serve|start)\b/.test(line))

describe.each(pages)('%s', (page) => {
  const store = join(folder, page.replaceAll(/\W/g, '-'))
  const commands = commandsOf(page)
  const queries = blocksOf(page, 'graphql')

  it.runIf(commands.length > 0)('has only commands that run', async () => {
    for (const command of commands) {
      const { argv, input } = wordsOf(command)
      const result = await call(argv.slice(1), {
        environment: { ATTEST_STORE: store, ATTEST_THREADS: '1' },
        ...(input === null ? {} : { stdin: readFileSync(input) }),
      })
      expect({ command, ...result }).toMatchObject({ command, status: 0 })
    }
  })

  it.runIf(queries.length > 0)('has only queries that run', async () => {
    const environment = { ATTEST_STORE: store, ATTEST_THREADS: '1' }
    await call(['load', 'examples/articles'], { environment })
    for (const query of queries) {
      const result = await call(['query', query], { environment })
      expect({ query, ...result }).toMatchObject({ query, status: 0 })
    }
  })

  it('names only files that are there', () => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => join(page, '..', match[1] ?? ''))
    expect(links.filter((link) => !readdirSync(join(link, '..')).includes(link.split('/').at(-1) ?? ''))).toEqual([])
  })
})

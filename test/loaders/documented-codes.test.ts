import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/loading.md', 'utf8')
const sources = readdirSync('loaders', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const codes = new Set(sources.flatMap((name) => readFileSync(join('loaders', name), 'utf8').match(/(?<=code: ')[A-Z_]+(?=')/g) ?? []))

describe('docs/loading.md', () => {
  it.each([...codes])('tells of %s', (code) => expect(page).toContain(`| \`${code}\``))
  it('tells of no code that no loader gives', () => {
    const told = page.match(/(?<=^\| `)LOADER_[A-Z_]+/gm) ?? []
    expect(told.filter((code) => !codes.has(code))).toEqual([])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const files = readdirSync('cypher/read')
const sources = globSync('src/graph/{read,write}/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const text = (name: string): string => readFileSync(`cypher/read/${name}`, 'utf8')
/** What a page and its count must share: the pattern and its conditions, up to what sets the page's place. */
const shared = (name: string): string => text(name).split(/\n {0,2}(?:WITH|RETURN) /)[0] ?? ''
/** The conditions that a filter may set, wherever they stand. */
const filters = (part: string): string[] =>
  [...part.matchAll(/(?:WHERE|AND) (\(\$(?!after|before)\w+ IS NULL OR .*\))/g)].map(([, condition = '']) => condition)
/** Long lists are counted without reading them where no filter is set, and read by an index where an engine can. */
const isLong = (file: string): boolean => files.includes(file.replace(/(-narrowed)?(-count)?\.cypher/, '-ordered.cypher'))

describe('the queries of cypher/read', () => {
  it.each(files.filter((file) => file.endsWith('-count.cypher')))('%s counts what its list shows', (file) => {
    const list = file.replace('-count', '')
    expect(filters(text(file))).toEqual(filters(text(list)))
    if (!isLong(file)) expect(shared(file)).toBe(shared(list))
  })

  it.each(files.filter((file) => file.endsWith('-ordered.cypher')))('%s reads either way what its list shows', (file) => {
    const [forwards = '', backwards = ''] = text(file).split('UNION ALL')
    const narrowed = file.replace('-ordered', '-narrowed')
    const shown = filters(text(files.includes(narrowed) ? narrowed : file.replace('-ordered', '')))
    expect(shown.length).toBeGreaterThan(2)
    expect(filters(forwards)).toEqual(shown)
    expect(filters(backwards)).toEqual(shown)
  })

  it.each(files.filter((file) => file.endsWith('-backward.cypher')))('%s is its list from the other end', (file) => {
    expect(text(file)).toBe(text(file.replace('-backward', '')).replace('ORDER BY position\n', 'ORDER BY position DESC\n'))
  })

  it.each(files)('%s is asked for', (file) => {
    const name = file
      .replace('.cypher', '')
      .replace(/-count$|-backward$/, '')
      .replace(/-narrowed$/, '')
      .replace(/-ordered$/, '')
    expect(sources).toMatch(new RegExp(`['/]${name}'`))
  })

  it.each(files)('%s says nothing that only one engine knows', (file) => {
    expect(text(file)).not.toMatch(/COLLECT *\{|point\(|apoc\.|\(\w*:\w+\|\w+/)
  })
})

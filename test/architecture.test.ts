import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

/** The rooms from the bottom up. A file may import from its own room and from rooms below it. */
const rooms = [
  'src/errors.ts',
  'src/record',
  'src/lexicon',
  'src/gazetteer',
  'src/language',
  'src/reader',
  'src/extract',
  'loaders',
  'src/resolve',
  'src/graph',
  'src/ingest',
  'src/graphql',
  'src/assembly',
  'src/server',
  'src/cli',
  'bench',
] as const

const enginePackages = ['@grafeo-db/js', 'neo4j-driver']
const outsideWorld = /^(node:(fs|net|http|https|child_process|dns|os|worker_threads)(\/.*)?|undici)$/
/** Rooms and files that may reach for the disk, the network or the machine. */
const allowedOutside = [
  'src/assembly',
  'src/server',
  'src/cli',
  'bench',
  'src/ingest/discover',
  'src/graph/embedded',
  'src/gazetteer/build',
]

const files = globSync(['src/**/*.ts', 'loaders/**/*.ts', 'bench/**/*.ts'])
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
const roomOf = (path: string): number => rooms.findIndex((room) => path === room || path.startsWith(`${room}/`))
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)[^'"\n]*(?:\{[^}]*\}[^'"\n]*)?['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  )
const isUnder = (file: string, folder: string): boolean => file.startsWith(`${folder}/`) || file.startsWith(`${folder}.`)

describe('the house', () => {
  it('finds its files', () => expect(files.length).toBeGreaterThan(30))

  it.each(files)('%s stands in a room, and imports go down only', (file) => {
    expect(roomOf(file), 'a room of the list').toBeGreaterThanOrEqual(0)
    const upwards = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/'))
      .filter((target) => roomOf(target) > roomOf(file))
    expect(upwards).toEqual([])
  })

  it.each(files)('%s keeps to its means', (file) => {
    const names = importsOf(file)
    if (!isUnder(file, 'src/graph/embedded') && !isUnder(file, 'src/graph/neo4j'))
      expect(names.filter((n) => enginePackages.includes(n))).toEqual([])
    if (!allowedOutside.some((folder) => isUnder(file, folder))) expect(names.filter((n) => outsideWorld.test(n))).toEqual([])
  })

  it.each(files)('%s is at most 400 lines and reaches for no clock or chance', (file) => {
    const text = readFileSync(file, 'utf8')
    expect(text.split('\n').length).toBeLessThanOrEqual(400)
    if (!allowedOutside.some((folder) => isUnder(file, folder)))
      expect(text).not.toMatch(/\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/)
  })

  it('names no folder after nothing', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/.test(file))).toEqual([])
  })
})

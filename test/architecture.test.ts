import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

/** The rooms from the bottom up. A file may import from its own room and from rooms below it. */
const rooms = [
  'src/errors.ts',
  'src/group-by.ts',
  'src/record',
  'src/lexicon',
  'src/gazetteer',
  'src/language',
  'src/reader',
  'src/extract',
  'loaders',
  'src/resolve',
  'src/compare',
  'src/review',
  'src/graph',
  'src/redaction',
  'src/ingest',
  'src/queue',
  'src/export',
  'src/audit',
  'src/graphql',
  'src/assembly',
  'src/server',
  'src/cli',
  'bench',
] as const

const enginePackages = ['@grafeo-db/js', 'neo4j-driver']
/** An engine's own folder; and what the benchmark measures a server by without the project's code. */
const knowAnEngine = ['src/graph/embedded', 'src/graph/neo4j', 'bench/reading', 'bench/server']
const outsideWorld = /^(node:(fs|net|http|https|child_process|dns|os|worker_threads)(\/.*)?|undici)$/
/** Rooms and files that may reach for the disk, the network or the machine. */
const allowedOutside = [
  'src/assembly',
  'src/server',
  'src/cli',
  'bench',
  'src/ingest/discover',
  'src/ingest/fetch',
  'src/graph/embedded',
  'src/gazetteer/build',
]

const found = (patterns: string[]): string[] =>
  globSync(patterns, { ignore: ['**/node_modules/**'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
const files = found(['src/**/*.ts', 'loaders/**/*.ts', 'bench/**/*.ts'])

/** The desk in a browser, from the bottom up; a folder that is not named here is a view's. It knows the rest of the house by GraphQL alone. */
const below = ['web/address', 'web/api', 'web/show', 'web/scale', 'web/gestures']
const above = ['web/views.ts', 'web/shell', 'web/main.tsx']
/** Kinds come from one list, for the desk as well. */
const kindsList = 'src/record/kinds.ts'
const webFiles = found(['web/**/*.ts', 'web/**/*.tsx']).filter((file) => file !== 'web/vite.config.ts')
const roomOf = (path: string): number => rooms.findIndex((room) => path === room || path.startsWith(`${room}/`))
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)[^'"\n]*(?:\{[^}]*\}[^'"\n]*)?['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  )
/** The project's own files that a file imports, by their path. */
const ownImportsOf = (file: string): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/'))
const isUnder = (file: string, folder: string): boolean => file.startsWith(`${folder}/`) || file.startsWith(`${folder}.`)

/** What a rule says of each file, only of those that break it. */
const offenders = (breaks: (file: string) => readonly string[], among = files): Record<string, readonly string[]> =>
  Object.fromEntries(among.map((file) => [file, breaks(file)] as const).filter(([, faults]) => faults.length > 0))

describe('the house', () => {
  it('finds its files', () => expect(files.length).toBeGreaterThan(200))

  it('has a room for every file', () => {
    expect(files.filter((file) => roomOf(file) < 0)).toEqual([])
  })

  it('imports from a room downwards only', () => {
    const upwards = (file: string): string[] => ownImportsOf(file).filter((target) => roomOf(target) > roomOf(file))
    expect(offenders(upwards)).toEqual({})
  })

  it('lets only an engine know its engine', () => {
    const engines = (file: string): string[] =>
      knowAnEngine.some((folder) => isUnder(file, folder)) ? [] : importsOf(file).filter((n) => enginePackages.includes(n))
    expect(offenders(engines)).toEqual({})
  })

  it('reaches for disk, network, clock and chance only where that is allowed', () => {
    const reaches = (file: string): string[] =>
      allowedOutside.some((folder) => isUnder(file, folder))
        ? []
        : [
            ...importsOf(file).filter((n) => outsideWorld.test(n)),
            ...(readFileSync(file, 'utf8').match(/\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/g) ?? []),
          ]
    expect(offenders(reaches)).toEqual({})
  })

  it('keeps files under 400 lines and names no folder after nothing', () => {
    const all = [...files, ...webFiles]
    expect(all.filter((file) => readFileSync(file, 'utf8').split('\n').length > 400)).toEqual([])
    expect(all.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/.test(file))).toEqual([])
  })

  it('keeps the desk apart: its files import downwards, no view another, and nothing of the rest of the house', () => {
    const viewOf = (path: string): string => path.split('/')[1] ?? ''
    const floorOf = (path: string): number => {
      const low = below.findIndex((room) => path.startsWith(`${room}/`))
      const high = above.findIndex((room) => path === room || path.startsWith(`${room}/`))
      return low >= 0 ? low : below.length + (high >= 0 ? high + 1 : 0)
    }
    const astray = (file: string): string[] =>
      ownImportsOf(file).filter(
        (target) =>
          !target.endsWith('.css') &&
          target !== kindsList &&
          (!target.startsWith('web/') ||
            floorOf(target) > floorOf(file) ||
            (floorOf(file) === below.length && floorOf(target) === below.length && viewOf(target) !== viewOf(file))),
      )
    expect(webFiles.length).toBeGreaterThan(20)
    expect(offenders(astray, webFiles)).toEqual({})
  })
})

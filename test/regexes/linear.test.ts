import { globSync } from 'tinyglobby'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { attacksOn } from './attacks-on.ts'
import { type Found, regexesIn } from './regexes-in.ts'

/**
 * Lengths of runs, and the milliseconds that a match over one takes at the most: a thousand times what a linear one needs, a tenth of what
 * trying all pairs does, and far less than an exponential one. Each length only where the one before was quick: nothing hangs.
 */
const bounds = [
  [24, 20],
  [500, 10],
  [30_000, 40],
] as const

/** Every match in a text, as the code looks for them. */
function matchAll(regex: RegExp, text: string): void {
  regex.lastIndex = 0
  if (regex.sticky || !regex.global) regex.exec(text)
  else for (let found = regex.exec(text); found !== null; found = regex.exec(text)) if (found[0] === '') regex.lastIndex++
}

/** Of several runs the quickest: others use this machine too. */
function milliseconds(regex: RegExp, text: string, enough: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 4 && best > enough; tries++) {
    const begin = performance.now()
    matchAll(regex, text)
    best = Math.min(best, performance.now() - begin)
  }
  return best
}

/** The first text found that a regex takes too long over; null where there is none. */
function slow({ pattern, flags }: Found): string | null {
  const regex = new RegExp(pattern, /[gy]/.test(flags) ? flags : `${flags}g`)
  const attacks = attacksOn(pattern, flags)
  for (const [length, most] of bounds)
    for (const { begin, unit, end } of attacks) {
      const text = begin + unit.repeat(Math.ceil(length / unit.length)) + end
      if (milliseconds(regex, text, most) > most) return `${JSON.stringify(begin)} + ${JSON.stringify(unit)} × n + ${JSON.stringify(end)}`
    }
  return null
}

const files = globSync(['src/**/*.ts', 'loaders/**/*.ts', 'web/**/*.{ts,tsx}']).sort()
const inFiles = files.map((file) => ({ file: file.replaceAll('\\', '/'), ...regexesIn(file) }))

/** A module that builds its regexes as it is loaded, whoever has loaded it before. */
const anew = (file: string): Promise<unknown> => import(/* @vite-ignore */ `../../${file}?anew`)

/** How the regexes that are built as the code runs are built, by the file that does. */
const building: Readonly<Record<string, () => Promise<unknown>>> = {
  'loaders/page/depth.ts': async () =>
    (await import('../../loaders/page/depth.ts')).refuseDeep('<script></script><style></style><title></title><textarea></textarea>'),
  'loaders/publication-date.ts': () => anew('loaders/publication-date.ts'),
  'src/extract/roles/role-phrase.ts': () => anew('src/extract/roles/role-phrase.ts'),
  'src/language/read-document.ts': () => anew('src/language/read-document.ts'),
  'src/language/dates/vocabulary.ts': async () => {
    const { makeFinder } = await import('../../src/language/dates/find.ts')
    const { loadLexicons } = await import('../../src/assembly/lexicons.ts')
    return makeFinder(loadLexicons().time)
  },
  'src/redaction/hidden-words.ts': async () => {
    const { hiddenWords } = await import('../../src/redaction/hidden-words.ts')
    return hiddenWords(['Elena Suarez', 'aaa aaa', 'River Rights Monitor', 'a b c d'].map((name) => ({ name, whole: false })))
  },
}
/** What whoever runs Attest gives it, who can stop it as well: their patterns, and what their Redis says of itself. */
const operators = ['src/queue/connection.ts', 'src/redaction/rules.ts']

describe('every regular expression', () => {
  it('is found', () => expect(inFiles.flatMap(({ literals }) => literals).length).toBeGreaterThan(500))

  it('is linear in what it reads, where it is written', () => {
    const seen = new Map(
      inFiles.flatMap(({ file, literals }) => literals.map((found) => [`/${found.pattern}/${found.flags}`, { file, found }])),
    )
    const faults = [...seen].flatMap(([regex, { file, found }]) => {
      const text = slow(found)
      return text === null ? [] : [`${file}: ${regex} over ${text}`]
    })
    expect(faults).toEqual([])
  })

  describe('that is built as the code runs', () => {
    afterAll(() => vi.unstubAllGlobals())

    it('has a row here', () =>
      expect(inFiles.filter(({ builds }) => builds).map(({ file }) => file)).toEqual([...Object.keys(building), ...operators].sort()))

    it.each(Object.entries(building))('is linear too: %s', async (_, build) => {
      const found: Found[] = []
      const Built = RegExp
      vi.stubGlobal(
        'RegExp',
        new Proxy(Built, {
          construct: (target, [pattern, flags = '']) => {
            // Those of packages read what was cut to length before.
            const isOwn = !(new Error().stack ?? '').split('\n')[2]?.includes('node_modules')
            if (isOwn && typeof pattern === 'string') found.push({ pattern, flags })
            return new target(pattern, flags)
          },
        }),
      )
      await build()
      vi.stubGlobal('RegExp', Built)
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter((one) => slow(one) !== null)).toEqual([])
    })
  })

  it.each(['(a+)+$', 'a+b', '<[^>]*>', '\\S@\\S+\\.\\S', '^\\s*,?\\s*$'])('would be told here: /%s/', (pattern) =>
    expect(slow({ pattern, flags: '' })).not.toBeNull(),
  )
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { readPackageFile } from '../../src/assembly/package-files.ts'

/** Where the tuning sets are, if they are on this machine. */
const shared = '../shared'
const isHere = existsSync(join(shared, 'data'))
if (!isHere) console.warn(`SKIPPED: whether names of the lexicons were drawn from the tuning texts, which are not at ${shared}`)

/** Texts that rules were tuned on, and more than twice as much news that none was. */
const tuned = ['fakes_dev', 'polnear_dev', 'muc4_tst3', 'lgl', 'wikiwars']
const untouched = ['newscluster', 't17_libya_iraq']

const rowSchema = z.object({ text: z.string() })

function wordsIn(sets: readonly string[], articles: boolean): string {
  const rows = sets.flatMap((set) => readFileSync(join(shared, 'data', `${set}.jsonl`), 'utf8').split('\n'))
  const texts = rows.filter((row) => row !== '').map((row) => rowSchema.parse(JSON.parse(row)).text)
  const folder = join(shared, 'articles')
  const files = articles ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []
  return [...texts, ...files.map((name) => readFileSync(join(folder, name), 'utf8'))].join('\n')
}

/** All words and phrases of a list, however it is laid out, that begin with a capital. */
function namesOf(json: unknown): string[] {
  if (typeof json === 'string') return /^\p{Lu}/u.test(json) ? [json] : []
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(namesOf) : []
}

/** Lists of given names stand as words with blanks between them. */
const lists = { organisations: /$^/, peoples: /$^/, 'given-names': / / } as const

it.skipIf(!isHere)(
  'the names in the lexicons are no more often in the tuning texts alone than in other news alone',
  { timeout: 120_000 },
  () => {
    const [ours, others] = [wordsIn(tuned, true), wordsIn(untouched, false)]
    const stands = (text: string, name: string): boolean =>
      text.includes(name) && new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text)
    for (const [list, separator] of Object.entries(lists)) {
      const names = [...new Set(namesOf(JSON.parse(readPackageFile(`lexicon/${list}.json`))).flatMap((name) => name.split(separator)))]
      const found = names.map((name) => ({ ours: stands(ours, name), others: stands(others, name) }))
      const oursAlone = found.filter((name) => name.ours && !name.others).length
      const othersAlone = found.filter((name) => !name.ours && name.others).length
      const either = oursAlone + othersAlone
      // A fair coin, three standard deviations: the other news is the larger text, so chance alone stays below a half.
      expect({ list, oursAlone, bound: either / 2 + 1.5 * Math.sqrt(either) }).toSatisfy(
        ({ oursAlone, bound }: { oursAlone: number; bound: number }) => oursAlone <= bound,
      )
      expect(found.filter((name) => !name.ours && !name.others).length / names.length).toBeGreaterThan(0.2)
    }
  },
)

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { packageRoot } from '../../src/assembly/package-files.ts'
import { type ReaderName, readerNames } from '../../src/reader/reader.ts'
import { type Score, scored } from './scored.ts'
import { tuningSets } from './sets.ts'
import { storyScores } from './stories.ts'
import { storySets } from './story-sets.ts'

const help = `npm run eval -- [--shared ../shared] [--reader model] [--set polnear] [--kept] [--write]

Reads the tuning sets (data, gold and score of the folder --shared) with both readers, scores them, and prints F1 x 100 beside
the figures last committed in bench/accuracy.json. --reader and --set choose one; --write commits what was measured to that file.
The sets of stories (newscluster, fakes-events) are loaded into an empty store, which is asked what reports one event; --kept takes
earlier readings of them (bench/results/readings).`

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    reader: { type: 'string' },
    set: { type: 'string' },
    kept: { type: 'boolean', default: false },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})

/** By set, by reader, by measure ("headline" among them): F1 x 100, one decimal. */
const accuracySchema = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number())))
type Accuracy = z.output<typeof accuracySchema>

const file = join(packageRoot, 'bench', 'accuracy.json')

if (values.help === true) console.log(help)
else if (!existsSync(join(values.shared, 'score')))
  console.log(`SKIPPED: the tuning sets are not at ${values.shared} (--shared names their folder)`)
else await evaluate()

async function evaluate(): Promise<void> {
  const committed: Accuracy = existsSync(file) ? accuracySchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
  const measured: Accuracy = structuredClone(committed)
  const readers = readerNames.filter((name) => values.reader === undefined || name === values.reader)
  const sets = tuningSets.filter(({ name }) => values.set === undefined || name === values.set)
  const stories = storySets.filter(({ name }) => values.set === undefined || name === values.set)
  if (readers.length === 0 || sets.length + stories.length === 0)
    throw new Error(`no such reader or set: ${values.reader ?? ''} ${values.set ?? ''}`)
  const tell = async (set: string, measure: (reader: ReaderName) => Promise<Record<string, number>>): Promise<void> => {
    console.log(`\n${set.padEnd(38)}${readers.map((reader) => reader.padStart(18)).join('')}`)
    const columns: Record<string, Record<string, number>> = {}
    for (const reader of readers) columns[reader] = await measure(reader)
    measured[set] = { ...committed[set], ...columns }
    for (const name of new Set(Object.values(columns).flatMap((column) => Object.keys(column))))
      console.log(
        `  ${name.padEnd(36)}${readers.map((reader) => cell(columns[reader]?.[name], committed[set]?.[reader]?.[name])).join('')}`,
      )
  }
  for (const set of sets) await tell(set.name, async (reader) => figuresOf(await scored(values.shared, set, reader), set.measures))
  for (const set of stories) await tell(set.name, async (reader) => percents(await storyScores(values.shared, set, reader, values.kept)))
  if (values.write === true) writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`)
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}

function percents(shares: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, percent(share)]))
}

function figuresOf(score: Score, measures: readonly string[]): Record<string, number> {
  const of = (measure: string): number => {
    const found = score.measures[measure]
    if (found === undefined) throw new Error(`the scorer has no measure "${measure}"; it has: ${Object.keys(score.measures).join(', ')}`)
    return percent(found.f1)
  }
  return { headline: percent(score.headline), ...Object.fromEntries(measures.map((measure) => [measure, of(measure)])) }
}

/** A figure and what it gained since the committed one: "65.2 (+0.4)". */
function cell(now: number | undefined, before: number | undefined): string {
  if (now === undefined) return ''.padStart(18)
  const gained = before === undefined ? 'new' : `${now >= before ? '+' : ''}${(now - before).toFixed(1)}`
  return `${now.toFixed(1)} (${gained})`.padStart(18)
}

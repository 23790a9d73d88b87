import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { seeded } from '../seeded.ts'
import { shuffled } from './copies.ts'
import { measuredReuse } from './measured.ts'

const help = `npm run eval:reuse -- [--shared ../shared] [--articles 10000] [--copies 8] [--seed 1] [--half held-out] [--show 0]

Makes copies of the articles in data/*.jsonl of the folder --shared: another headline, a quarter of the sentences dropped, the rest in
another order, 15% of the words others. Then looks for the pairs that share text among all. A pair is right where both come from one
original; two copies of one are a pair as the original and its copy are. Pairs of two originals that have twelve words in a row in
common, and of their copies, are not judged: they do share text, though nobody here made it so. Thresholds are chosen on half of the
originals (--half tuning), and reported on the other. --show prints so many pairs that were wrong and missed.`

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    articles: { type: 'string', default: '10000' },
    copies: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    half: { type: 'string', default: 'held-out' },
    show: { type: 'string', default: '0' },
    help: { type: 'boolean' },
  },
})

/** Words that an original has at the least. */
const leastWords = 100

const folder = join(values.shared, 'data')
if (values.help === true) console.log(help)
else if (!existsSync(folder)) console.log(`SKIPPED: no articles at ${folder} (--shared names the folder above)`)
else {
  const chance = seeded(Number(values.seed))
  const all = shuffled(originals(), chance)
  const half = all.filter((_, i) => i % 2 === (values.half === 'tuning' ? 0 : 1))
  const copies = Number(values.copies)
  const wanted = Math.min(half.length, Math.floor(Number(values.articles) / (copies + 1)))
  for (const line of measuredReuse(half.slice(0, wanted), copies, chance, Number(values.show))) console.log(line)
}

/** Texts of the files, each once, those long enough. */
function originals(): string[] {
  const row = z.object({ text: z.string() })
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .flatMap((line) => {
      const parsed = line.trim() === '' ? null : row.safeParse(JSON.parse(line))
      return parsed?.success === true ? [parsed.data.text] : []
    })
  return [...new Set(texts)].filter((text) => text.split(/\s+/).length >= leastWords)
}

import { type ReusableText, reusable, sharedText } from '../../src/compare/reuse/reuse.ts'
import { sampledShingles } from '../../src/compare/reuse/shingles.ts'
import { SketchIndex } from '../../src/compare/reuse/sketch-index.ts'
import { groupBy } from '../../src/group-by.ts'
import type { Chance } from '../seeded.ts'
import { copyOf, shuffled } from './copies.ts'
import { related } from './related.ts'

/** An original, or a copy of it. */
interface Member {
  readonly id: string
  readonly family: number
  readonly isCopy: boolean
  readonly text: string
}

/** Words to exchange for are drawn from so many of the originals. */
const textsOfVocabulary = 200

/** What is found among originals and so many copies of each, in lines to be printed. */
export function measuredReuse(originals: readonly string[], copies: number, chance: Chance, show: number): string[] {
  const vocabulary = originals.slice(0, textsOfVocabulary).flatMap((text) => text.split(/\s+/).filter((word) => word !== ''))
  const members = shuffled(
    originals.flatMap((text, family) =>
      Array.from({ length: copies + 1 }, (_, copy): Member => {
        return { id: `${family}-${copy}`, family, isCopy: copy > 0, text: copy === 0 ? text : copyOf(text, vocabulary, chance) }
      }),
    ),
    chance,
  )
  const started = process.cpuUsage()
  const { pairs, looked } = found(members)
  const { user, system } = process.cpuUsage(started)
  const unjudged = related(originals)
  const byId = new Map(members.map((member) => [member.id, member]))
  const counts = { right: 0, rightWithOriginal: 0, wrong: 0, unjudged: 0 }
  const wrong: string[] = []
  for (const pair of pairs) {
    const [one, other] = pair.split(' ').flatMap((id) => byId.get(id) ?? [])
    if (one === undefined || other === undefined) continue
    if (one.family === other.family) {
      counts.right += 1
      if (!one.isCopy || !other.isCopy) counts.rightWithOriginal += 1
    } else if (unjudged.has([one.family, other.family].sort((a, b) => a - b).join(' '))) counts.unjudged += 1
    else {
      counts.wrong += 1
      wrong.push(pair)
    }
  }
  const all = (originals.length * copies * (copies + 1)) / 2
  const withOriginal = originals.length * copies
  const [precision, recall] = [counts.right / (counts.right + counts.wrong), counts.right / all]
  const f1 = (p: number, r: number): string => ((2 * p * r) / (p + r)).toFixed(3)
  const strict = counts.right / pairs.length
  return [
    `${members.length} articles: ${originals.length} originals, ${copies} copies of each; ${all} pairs to find`,
    `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1(precision, recall)}`,
    `recall of an original and its copy ${(counts.rightWithOriginal / withOriginal).toFixed(3)}`,
    `${counts.right} right, ${counts.wrong} wrong, ${counts.unjudged} not judged (${unjudged.size} pairs of originals have 12 words in a row in common)`,
    `were those that are not judged wrong: precision ${strict.toFixed(3)}  F1 ${f1(strict, recall)}`,
    `${((user + system) / 1000 / members.length).toFixed(2)} ms of processor time an article; ${(looked / members.length).toFixed(1)} pairs looked at for each`,
    ...wrong.slice(0, show).map((pair) => `wrong: ${pair} ${passagesOf(pair, byId)}`),
    ...missed(members, new Set(pairs))
      .slice(0, show)
      .map((pair) => `missed: ${pair} ${passagesOf(pair, byId)}`),
  ]
}

/** The pairs that share text: candidates from one index of all, each held against the other once. */
function found(members: readonly Member[]): { pairs: string[]; looked: number } {
  const texts = new Map(members.map(({ id, text }) => [id, reusable(text)]))
  const index = new SketchIndex()
  index.add([...texts].map(([id, { words }]) => ({ id, shingles: sampledShingles(words) })))
  const pairs: string[] = []
  let looked = 0
  for (const [id, own] of texts) {
    for (const { id: other } of index.near(id)) {
      if (other < id) continue
      looked += 1
      const text: ReusableText | undefined = texts.get(other)
      if (text !== undefined && sharedText(own, text) !== null) pairs.push(`${id} ${other}`)
    }
  }
  return { pairs, looked }
}

function missed(members: readonly Member[], pairs: ReadonlySet<string>): string[] {
  const ids = members.map(({ id }) => id).sort()
  const families = groupBy(ids, (id) => id.split('-')[0] ?? '')
  return [...families.values()].flatMap((family) =>
    family.flatMap((one, i) => family.slice(i + 1).flatMap((other) => (pairs.has(`${one} ${other}`) ? [] : [`${one} ${other}`]))),
  )
}

/** How much two share in words, and what. */
function passagesOf(pair: string, byId: ReadonlyMap<string, Member>): string {
  const [one, other] = pair.split(' ').map((id) => byId.get(id)?.text ?? '')
  const shared = sharedText(reusable(one ?? ''), reusable(other ?? ''))
  const lengths = `${(one ?? '').split(/\s+/).length}/${(other ?? '').split(/\s+/).length} words`
  if (shared === null) return `${lengths}, nothing`
  return `${lengths}, ${shared.share}/${shared.shareOfOther}: ${shared.passages.map(({ from, to }) => `“${(one ?? '').slice(from.start, from.end)}” ~ “${(other ?? '').slice(to.start, to.end)}”`).join('; ')}`
}

import { type Document, sentenceAt } from '../../language/document.ts'
import type { Span } from '../../record/schema.ts'
import type { Attribution } from '../reader.ts'
import type { LabelledSpan } from './text-spans.ts'

/** A span of the attribution head with its place in the order of all of them and in the text. */
interface Part extends Span {
  readonly kind: 'SOURCE' | 'CUE' | 'CONTENT'
  /** Rank in the order of the text. */
  readonly at: number
  readonly sentence: number
  readonly paragraph: number
  readonly isQuoted: boolean
}

/**
 * Puts sources, cues and contents together into attributions, one a cue. A content goes to the cue that reaches it most easily, and a cue
 * to the source that does; what two cues share ("she warned and promised …") is given to both. A content without any cue near goes
 * on with the attribution before it, as a quotation over several sentences does.
 */
export function pairSpans(document: Document, spans: readonly LabelledSpan[]): Attribution[] {
  const parts = spans.map((span, at) => partOf(document, span, at))
  const cues = parts.filter(({ kind }) => kind === 'CUE')
  const contents = parts.filter(({ kind }) => kind === 'CONTENT')
  const scene: Scene = { document, parts }
  const contentsOf = new Map<Part, Part[]>(cues.map((cue) => [cue, []]))
  let last: { readonly owner: Part; readonly content: Part } | null = null
  for (const content of contents) {
    const cue = cheapest(near(scene, content, 'CUE'), (candidate) => costOfContent(scene, candidate, content), contentReach)
    const owner: Part | null = cue ?? (last !== null && content.paragraph - last.content.paragraph <= 1 ? last.owner : null)
    if (owner !== null) contentsOf.get(owner)?.push(content)
    last = owner === null ? null : { owner, content }
  }
  return cues.flatMap((cue): Attribution[] => {
    const own = contentsOf.get(cue) ?? []
    const lent = own.length > 0 ? null : cheapest(near(scene, cue, 'CONTENT'), (content) => costOfContent(scene, cue, content), lentReach)
    const content = lent === null ? own : [lent]
    if (content.length === 0) return []
    const source = cheapest(near(scene, cue, 'SOURCE'), (candidate) => costOfSource(scene, cue, candidate), sourceReach)
    return [{ source: source === null ? [] : [spanOf(source)], cue: spanOf(cue), content: content.map(spanOf), relays: [] }]
  })
}

interface Scene {
  readonly document: Document
  readonly parts: readonly Part[]
}

/** How many parts away another may be that a part is put together with; a limit, so that the work grows with the text and no faster. */
const widest = 8

const near = ({ parts }: Scene, { at }: Part, kind: Part['kind']): readonly Part[] =>
  parts.slice(Math.max(0, at - widest), at + widest + 1).filter((part) => part.kind === kind)

/** Costs beyond which a content, a content already given to another cue, and a source are out of a cue's reach. */
const contentReach = 16
const lentReach = 9
const sourceReach = 9

function costOfContent(scene: Scene, cue: Part, content: Part): number {
  const crossed = between(scene, cue, content)
  const before = content.at < cue.at
  return (
    6 * count(crossed, 'CUE') +
    2 * count(crossed, 'CONTENT') +
    (before ? 0.5 : 0) +
    (before && content.sentence !== cue.sentence && !content.isQuoted ? contentReach : 0) +
    (before ? 0 : 0.7 * count(crossed, 'SOURCE')) +
    distance(scene, cue, content)
  )
}

function costOfSource(scene: Scene, cue: Part, source: Part): number {
  const crossed = between(scene, cue, source)
  const after = source.at > cue.at
  return (
    3 * count(crossed, 'CUE') +
    2.5 * count(crossed, 'SOURCE') +
    2 * count(crossed, 'CONTENT') +
    (after ? 0.5 : 0) +
    distance(scene, cue, source)
  )
}

/** How far apart two parts are: sentences and paragraphs count most, then words. */
function distance({ document }: Scene, a: Part, b: Part): number {
  const [left, right] = a.start < b.start ? [a, b] : [b, a]
  const words = document.text.slice(left.end, right.start).split(/\s+/).length - 1
  return 4 * Math.min(3, Math.abs(a.sentence - b.sentence)) + 4 * Math.abs(a.paragraph - b.paragraph) + Math.min(4, words / 5)
}

const between = ({ parts }: Scene, a: Part, b: Part): readonly Part[] => parts.slice(Math.min(a.at, b.at) + 1, Math.max(a.at, b.at))

const count = (parts: readonly Part[], kind: Part['kind']): number => parts.filter((part) => part.kind === kind).length

function cheapest(candidates: readonly Part[], cost: (candidate: Part) => number, reach: number): Part | null {
  let best: Part | null = null
  let least = reach
  for (const candidate of candidates) {
    const own = cost(candidate)
    if (own < least) {
      best = candidate
      least = own
    }
  }
  return best
}

function partOf(document: Document, { start, end, kind }: LabelledSpan, at: number): Part {
  const sentence = sentenceAt(document, start)
  if (kind !== 'SOURCE' && kind !== 'CUE' && kind !== 'CONTENT') throw new TypeError(`no part of an attribution: ${kind}`)
  return {
    start,
    end,
    kind,
    at,
    sentence: sentence?.index ?? 0,
    paragraph: sentence?.paragraph ?? 0,
    isQuoted: /^["“'‘«]/.test(document.text.slice(start, end)),
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

import { type Document, sentenceAt, type Token, tokensIn } from '../../language/document.ts'
import type { Cues } from '../../lexicon/cues.ts'
import type { Span } from '../../record/schema.ts'
import { contains, hull } from '../../record/span.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Attribution } from '../reader.ts'

/** An attribution with the words that introduce it, by which two readers' attributions are found to be the same. */
interface Cued extends Attribution {
  readonly cue: Span
}

/**
 * The model's attributions, with what the rules know beside them, in text order:
 * - posts and signed quotations, which have no cue, and chains ("Reuters, citing a monitor") are the rules' alone;
 * - a report that both found has the rules' source where the model found none, or one of another sentence than the cue's, and their
 *   content where the model's leaves out a number that was counted;
 * - reports inside a report, of which the model marks one level, and claims of a number whose cue the model passed over are added; other reports of the rules only where the model found nothing.
 *
 * A report of nobody stays only where the rules know it too; "who asked not to be named" and "has shown little to
 * no interest" are none.
 */
export function combine(document: Document, cues: Cues, read: readonly Attribution[], rules: readonly Attribution[]): Attribution[] {
  const known = indexed(rules.filter(isCued))
  const own = rules.filter((attribution) => attribution.cue === null || attribution.relays.length > 0)
  const ownWords = new SpanIndex(own.flatMap((attribution) => (attribution.cue === null ? attribution.content : wholeOf(attribution))))
  const model = read
    .filter(isCued)
    .filter(({ cue }) => ownWords.around(cue).length === 0)
    .filter((attribution) => !saysNothing(document, cues, attribution))
    .map((attribution) => merged(document, cues, attribution, known.overlapping(attribution.cue)[0]))
    .filter((attribution) => attribution.source.length > 0 || known.overlapping(attribution.cue).length > 0)
    .filter((attribution, _, all) => !all.some((other) => isIssuing(document, cues, attribution, other)))
  const taken = indexed(model)
  const contents = new SpanIndex(model.flatMap(({ content }) => content))
  const used = new SpanIndex(model.flatMap(({ source, cue, content }) => [...source, ...content, cue]))
  const isAdded = (attribution: Cued): boolean => {
    const { cue, source, content } = attribution
    if (taken.overlapping(cue).length > 0 || ownWords.around(cue).length > 0) return false
    const frame = hull([...source, cue]) ?? cue
    if (contents.around(frame).length > 0) return true
    if (numbersIn(document, content).length > 0 && used.overlapping(cue).every((span) => contains(span, frame))) return true
    return [frame, ...content].every((span) => used.overlapping(span).length === 0)
  }
  return [...model, ...own, ...rules.filter(isCued).filter((each) => each.relays.length === 0 && isAdded(each))].sort(
    (a, b) => startOf(a) - startOf(b),
  )
}

/** Whether the words report nothing: somebody wants no name, or does not do what is no speaking anyway. */
function saysNothing(document: Document, cues: Cues, { cue, content }: Cued): boolean {
  const opening = content[0] === undefined ? '' : document.text.slice(content[0].start, content[0].start + 30)
  if (/^(?:not )?to be (?:named|identified|quoted)\b|^not to be /i.test(opening)) return true
  const words = tokensIn(document, cue)
  if (words.at(-1)?.lower === 'little') return true
  return words.some(({ lower }) => lower === 'yet') && !words.some(({ lower }) => cues.verbs.has(lower) || cues.nouns.has(lower))
}

/** "Issued a statement, calling for …": the one cue tells how, the other what; both have been given the same words by the same source. */
const isIssuing = (document: Document, cues: Cues, one: Cued, other: Cued): boolean =>
  other !== one &&
  other.cue.start > one.cue.end &&
  one.content[0]?.start === other.content[0]?.start &&
  one.source[0]?.start === other.source[0]?.start &&
  one.source[0]?.end === other.source[0]?.end &&
  tokensIn(document, one.cue).some(({ lower }) => cues.vehicles.has(lower))

const isCued = (attribution: Attribution): attribution is Cued => attribution.cue !== null

const indexed = (attributions: readonly Cued[]): SpanIndex<Cued & Span> =>
  new SpanIndex(attributions.map((attribution) => ({ ...attribution, start: attribution.cue.start, end: attribution.cue.end })))

/** What the model found, with what the rules found for the same cue where that says more. */
function merged(document: Document, cues: Cues, { source, cue, content, relays }: Cued, same: Attribution | undefined): Cued {
  if (same === undefined) return { source, cue, content, relays }
  const isWhole = numbersIn(document, same.content).every((number) => content.some((span) => contains(span, number)))
  const keeps = isWhole || !counts(document, cues, cue)
  const isBetter = source.length === 0 || (!isBeside(document, source, cue) && isBeside(document, same.source, cue))
  return { source: isBetter ? same.source : source, cue, content: keeps ? content : same.content, relays }
}

/** Whether a source stands in its cue's sentence. */
const isBeside = (document: Document, source: readonly Span[], cue: Span): boolean =>
  source.some(({ start }) => sentenceAt(document, start)?.index === sentenceAt(document, cue.start)?.index)

/** Whether a cue can have a count for its object: "counted 50 dead", "put the toll at 56". */
const counts = (document: Document, cues: Cues, cue: Span): boolean =>
  tokensIn(document, cue).some(({ lower }) =>
    (cues.verbs.get(lower) ?? []).some(({ verb }) => verb.frames.has('count') || verb.frames.has('tally')),
  )

const numbersIn = (document: Document, spans: readonly Span[]): Token[] =>
  spans.flatMap((span) => tokensIn(document, span)).filter((token) => token.pos === 'NUM' || /\p{N}/u.test(token.text))

const wholeOf = ({ source, cue, content, relays }: Attribution): Span[] => {
  const whole = hull([...source, ...relays, ...content, ...(cue === null ? [] : [cue])])
  return whole === null ? [] : [whole]
}

const startOf = (attribution: Attribution): number => wholeOf(attribution)[0]?.start ?? 0

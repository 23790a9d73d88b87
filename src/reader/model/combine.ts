import type { Span } from '../../record/schema.ts'
import { hull } from '../../record/span.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Attribution } from '../reader.ts'

interface CueSpan extends Span {
  readonly attribution: Attribution
}

/**
 * The model's attributions, with what the rules know beside them: who passed a report on, reports inside a report (the model marks one
 * level), and kinds of reports that its training text has none of, such as tallies that somebody owns. What needs no cue, posts and signed
 * quotations, is the rules' alone: the model takes their sentences for the article's. In text order.
 */
export function combine(read: readonly Attribution[], rules: readonly Attribution[]): Attribution[] {
  const cuesOfRules = cueIndex(rules)
  const uncued = new SpanIndex(rules.filter(({ cue }) => cue === null).flatMap(({ content }) => content))
  const model = read.filter(
    ({ cue, source }) =>
      cue === null || (uncued.around(cue).length === 0 && (source.length > 0 || cuesOfRules.overlapping(cue).length > 0)),
  )
  const cuesOfModel = cueIndex(model)
  const contents = new SpanIndex(model.flatMap(({ content }) => content))
  const used = new SpanIndex(model.flatMap(({ source, cue, content }) => [...source, ...content, ...(cue === null ? [] : [cue])]))
  const relayed = model.map((attribution) => withRelays(attribution, cuesOfRules))
  const added = rules.filter((attribution) => {
    const { cue, source, content } = attribution
    if (cue === null || uncued.around(cue).length > 0) return true
    if (cuesOfModel.overlapping(cue).length > 0) return false
    const frame = hull([...source, cue]) ?? cue
    if (contents.around(frame).length > 0) return true
    return [frame, ...content].every((span) => used.overlapping(span).length === 0)
  })
  return [...relayed, ...added].sort((a, b) => startOf(a) - startOf(b))
}

const cueIndex = (attributions: readonly Attribution[]): SpanIndex<CueSpan> =>
  new SpanIndex(attributions.flatMap((attribution) => (attribution.cue === null ? [] : [{ ...attribution.cue, attribution }])))

/** With the relays and, where those stand in a chain, the origin that the rules found for the same cue. */
function withRelays(attribution: Attribution, rules: SpanIndex<CueSpan>): Attribution {
  const same = attribution.cue === null ? undefined : rules.overlapping(attribution.cue)[0]?.attribution
  return same === undefined || same.relays.length === 0 ? attribution : { ...attribution, source: same.source, relays: same.relays }
}

const startOf = ({ source, cue, content }: Attribution): number => hull([...source, ...content, ...(cue === null ? [] : [cue])])?.start ?? 0

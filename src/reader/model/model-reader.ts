import type { Attribution, NameType, Reader } from '../reader.ts'
import { combine } from './combine.ts'
import { pairSpans } from './pair-spans.ts'
import { type LabelledSpan, type TokenClassifier, textSpans } from './text-spans.ts'

/** How much the rules' word counts beside the model's, in logits. */
const weightOfRules = Number(process.env.W ?? 1)

/** The reader with a model: it marks the spans, with the rules as a second opinion; rules put them together. */
export const modelReader = (classifier: TokenClassifier, rules: Reader): Reader => ({
  name: `model (${classifier.encoder.runtime})`,
  read: async (document) => {
    const read = await rules.read(document)
    const opinion = { spans: flatSpans(read.attributions), weight: weightOfRules, silence: Number(process.env.SI ?? 0.5) }
    const nw = process.env.NW
    const spans = await textSpans(classifier, document, {
      attribution: opinion,
      ...(nw === undefined ? {} : { names: { spans: read.names.map(({ type, ...span }) => ({ ...span, kind: type })), weight: Number(nw), silence: Number(process.env.NS ?? nw) } }),
    })
    const names = nw === undefined ? read.names : (spans.names ?? []).map(({ kind, start, end }) => ({ start, end, type: kind as NameType }))
    const attributions = pairSpans(document, spans.attribution ?? [])
    return { ...read, names, attributions: process.env.C === '0' ? attributions : combine(attributions, read.attributions) }
  },
})

/** Contents first, then sources, then cues, so that a source inside a content cuts it in two, as in the model's training. */
const flatSpans = (attributions: readonly Attribution[]): LabelledSpan[] => [
  ...attributions.flatMap(({ content }) => content.map((span) => ({ ...span, kind: 'CONTENT' }))),
  ...attributions.flatMap(({ source }) => source.map((span) => ({ ...span, kind: 'SOURCE' }))),
  ...attributions.flatMap(({ cue }) => (cue === null ? [] : [{ ...cue, kind: 'CUE' }])),
]

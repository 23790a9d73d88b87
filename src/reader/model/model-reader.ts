import type { Lexicons } from '../../lexicon/lexicons.ts'
import type { Attribution, Reader } from '../reader.ts'
import { combine } from './combine.ts'
import { pairSpans } from './pair-spans.ts'
import { supplyCues } from './supply-cues.ts'
import { type LabelledSpan, type SecondOpinion, type TokenClassifier, textSpans } from './text-spans.ts'

/**
 * The reader with a model. The model marks sources, cues and contents, with the rules as a second opinion, and rules put them together. Names
 * and triggers are the rules': on the tuning sets they are better than the model's, whose vocabulary knows no capitals.
 */
export const modelReader = (classifier: TokenClassifier, rules: Reader, { cues }: Lexicons): Reader => ({
  name: `model ${classifier.version} (${classifier.encoder.runtime})`,
  read: async (document) => {
    const read = await rules.read(document)
    const spans = await textSpans(classifier, document, 'attribution', opinionOf(read.attributions))
    const marked = supplyCues(document, spans, read.attributions)
    return { ...read, attributions: combine(document, cues, pairSpans(document, marked), read.attributions) }
  },
})

/** The weights were chosen on PolNeAR's development part, whose halves agree on them, and on three articles on a war. */
const opinionOf = (attributions: readonly Attribution[]): SecondOpinion => ({ spans: flatSpans(attributions), weight: 1, silence: 0.25 })

/** Contents first, then sources, then cues, so that a source inside a content cuts it in two, as in the model's training. */
const flatSpans = (attributions: readonly Attribution[]): LabelledSpan[] => [
  ...attributions.flatMap(({ content }) => content.map((span) => ({ ...span, kind: 'CONTENT' }))),
  ...attributions.flatMap(({ source }) => source.map((span) => ({ ...span, kind: 'SOURCE' }))),
  ...attributions.flatMap(({ cue }) => (cue === null ? [] : [{ ...cue, kind: 'CUE' }])),
]

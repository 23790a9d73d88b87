import { type Document, sentenceAt, tokensIn } from '../../language/document.ts'
import type { Attribution } from '../../reader/reader.ts'
import type { Span, Statement } from '../../record/schema.ts'
import { hull } from '../../record/span.ts'
import { datelineEnd } from '../dateline.ts'
import type { Draft } from '../draft.ts'
import { contentsAt, datesAt } from '../found-by-span.ts'
import type { Tools } from '../tools.ts'
import { certaintyOf } from './certainty.ts'
import { saidAt } from './said-at.ts'
import { speakerOf } from './speaker.ts'
import { type Spoken, speaksAgain } from './speaks-again.ts'
import { stanceOf } from './stance.ts'
import { kindOfStatement } from './statement-kind.ts'

/** Turns attributions into statements with speaker, relays, stance and certainty. Adds the speakers without a name to the actors. */
export function buildStatements(draft: Draft, tools: Tools): void {
  const { document } = draft
  const { cues, sources, stances } = tools.lexicons
  const { attributions } = draft.reading
  const heard: Spoken[] = []
  const speakers = attributions.map(({ source }) => {
    const span = source[0]
    if (span === undefined) return null
    const speaker = speakerOf(draft, sources, span) ?? speaksAgain(draft, heard, span)
    if (speaker !== null) heard.push({ source: span, speaker })
    return speaker?.id ?? null
  })
  draft.statements = attributions.flatMap((attribution, i): Statement[] => {
    const { source, cue } = attribution
    const content = withDay(draft, withoutDateline(document, attribution.content))
    const whole = hull([...source, ...content, ...(cue === null ? [] : [cue])])
    if (whole === null || content.length === 0) return []
    const speaker = speakers[i] ?? null
    return [
      {
        id: `s${i + 1}`,
        ...whole,
        kind: kindOfStatement(document, cue, content),
        cue: cue === null ? null : { start: cue.start, end: cue.end },
        source: source.map(copy),
        content: content.map(copy),
        speaker,
        relays: relaysOf(draft, tools, attributions, speakers, i),
        saidAt: saidAt(draft, cue, source, content),
        stance: stanceOf(document, cues, stances, cue, content),
        certainty: certaintyOf(document, stances, cue, content),
        about: [],
      },
    ]
  })
}

/** What is said, without the dateline that a reader took for a part of it; all of it where nothing else is left. */
function withoutDateline(document: Document, content: readonly Span[]): readonly Span[] {
  const kept = content.flatMap(({ start, end }): Span[] => {
    const sentence = sentenceAt(document, start)
    const from = sentence === undefined ? start : Math.max(start, datelineEnd(document, sentence))
    return from < end ? [{ start: from, end }] : []
  })
  return kept.length > 0 ? kept : content
}

/** "A strike on": a preposition at the end of what is said takes the day that it governs along. */
function withDay(draft: Draft, content: readonly Span[]): readonly Span[] {
  return content.map((span) => {
    const last = tokensIn(draft.document, span).at(-1)
    if (last === undefined || !/^(?:on|in|at|by|from|until|till|since|for)$/.test(last.lower)) return span
    const next = draft.document.tokens[last.index + 1]
    const day = next === undefined ? undefined : datesAt(draft.dates).around(next)[0]
    return day === undefined || day.start !== next?.start ? span : { start: span.start, end: day.end }
  })
}

const copy = ({ start, end }: Span): Span => ({ start, end })

/** Who stands between the speaker and the reader, nearest to the speaker first: named relays, then whoever reports the whole report. */
function relaysOf(
  draft: Draft,
  tools: Tools,
  attributions: readonly Attribution[],
  speakers: readonly (string | null)[],
  i: number,
): string[] {
  const own = attributions[i]
  if (own === undefined) return []
  const named = own.relays.map((span) => speakerOf(draft, tools.lexicons.sources, span)?.id ?? null)
  const frame = hull([...own.source, ...(own.cue === null ? [] : [own.cue])])
  const holding = new Set(
    frame === null
      ? []
      : contentsAt(draft.reading)
          .around(frame)
          .map(({ index }) => index),
  )
  const around = [...holding]
    .filter((k) => k !== i)
    .map((k) => ({ speaker: speakers[k] ?? null, length: lengthOf(attributions[k]) }))
    .sort((a, b) => a.length - b.length)
    .map(({ speaker }) => speaker)
  return [...new Set([...named, ...around].filter((id) => id !== null && id !== speakers[i]))].filter((id) => id !== null)
}

const lengthOf = (attribution: Attribution | undefined): number =>
  attribution?.content.reduce((sum, span) => sum + span.end - span.start, 0) ?? 0

import type { Quoted, Told, Voice } from './told.ts'
import { fromRight, type Measure, wrapped } from './wrap.ts'

/** How words are set. Sizes are pixels. */
export interface Face {
  readonly size: number
  readonly weight: 400 | 600
  readonly serif: boolean
}

/** What colour something has; the theme knows which. */
export type Ink = 'ink' | 'soft' | 'accent' | 'rule' | 'paper' | 'origin'

/** A line of words; `x` is its left end, of words from the right its right end. */
export interface PlacedLine {
  readonly kind: 'words'
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly face: Face
  readonly ink: Ink
  readonly rtl: boolean
  readonly end: boolean
  readonly runs: readonly { readonly text: string; readonly marked: boolean }[]
}
export interface PlacedDot {
  readonly kind: 'dot'
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly ink: Ink
  readonly full: boolean
}
/** A stroke along a path of SVG's. */
export interface PlacedPath {
  readonly kind: 'path'
  readonly d: string
  readonly ink: Ink
  readonly width: number
  readonly dashed: boolean
  readonly filled: boolean
}
export type Placed = PlacedLine | PlacedDot | PlacedPath

/** A picture: its size in pixels, and what is on it in the order of drawing. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly placed: readonly Placed[]
}

const faces = {
  kicker: { size: 12, weight: 600, serif: false },
  title: { size: 24, weight: 600, serif: true },
  text: { size: 13, weight: 400, serif: false },
  label: { size: 12, weight: 400, serif: false },
  name: { size: 16, weight: 600, serif: false },
  quote: { size: 15, weight: 400, serif: true },
  heading: { size: 15, weight: 600, serif: false },
  foot: { size: 11, weight: 400, serif: false },
} as const satisfies Record<string, Face>

const margin = 20
const leading = 1.38
/** From this width on labels stand beside the rail, not above the names. */
const wide = 560
const labelWidth = 104
/** Whoever opens the picture may lack the fonts it was measured with. */
const slack = 0.95

/** Lays out what a picture tells in a column of so many pixels. `measure` gives the width of words in a face. */
export function layoutOf(told: Told, width: number, measure: (words: string, face: Face) => number): Layout {
  const placed: Placed[] = []
  const beside = width >= wide
  const rail = margin + 6 + (beside ? labelWidth : 0)
  const left = rail + 22
  let y = margin

  const set = (text: string, face: Face, ink: Ink, x: number, mark: Quoted['mark'] = null): void => {
    const right = width - margin
    const rtl = fromRight(text)
    const fits: Measure = (words) => measure(words, face)
    for (const line of wrapped(text, (right - x) * slack, fits)) {
      y += face.size * leading
      placed.push({
        ...{ kind: 'words', face, ink, rtl, end: false, runs: runsOf(text, line, mark) },
        ...{ x: rtl ? right : x, y: Math.round(y - face.size * 0.32) },
      })
    }
  }
  const beforeRail = (text: string): void => {
    const face = faces.label
    const lines = wrapped(text, labelWidth - 8, (words) => measure(words, face))
    for (const [index, line] of lines.entries())
      placed.push({
        ...{ kind: 'words', face, ink: 'soft', rtl: false, end: true, runs: runsOf(text, line, null) },
        ...{ x: rail - 18, y: y + faces.name.size * (leading - 0.32) + index * face.size * leading },
      })
  }

  set(told.kicker, faces.kicker, 'accent', margin)
  set(told.title, faces.title, 'ink', margin)
  y += 4
  set(told.summary, faces.text, 'soft', margin)
  y += 18

  const stops: { y: number; voice: boolean }[] = []
  for (const step of told.steps) {
    if (beside) beforeRail(step.label)
    else set(step.label, faces.label, 'soft', left)
    stops.push({ y: Math.round(y + faces.name.size * 0.74), voice: step.voice })
    if (step.name !== null) set(step.name, faces.name, 'ink', left)
    if (step.note !== null) set(step.note, step.name === null ? faces.heading : faces.text, step.name === null ? 'ink' : 'soft', left)
    if (step.quote !== null) set(quoted(step.quote), faces.quote, 'ink', left, shifted(step.quote))
    y += 18
  }
  const [first, last] = [stops[0]?.y ?? y, stops.at(-1)?.y ?? y]
  const railEnd = told.voices.length === 0 ? last : Math.round(y + faces.heading.size * 0.74)
  placed.unshift(
    stroke(`M${rail} ${first}V${last}`, 'rule', 2),
    ...(railEnd > last ? [{ ...stroke(`M${rail} ${last}V${railEnd}`, 'rule', 1.5), dashed: true }] : []),
  )
  // Word goes from whoever says it to who prints it: up.
  for (const stop of stops.slice(0, -1)) placed.push({ ...stroke(`M${rail - 5} ${stop.y + 17}l5 -8l5 8z`, 'soft', 1), filled: true })
  for (const stop of stops) placed.push(stop.voice ? dot(rail, stop.y, 6, 'accent', true) : dot(rail, stop.y, 4, 'soft', false))

  if (told.voices.length > 0) placed.push(dot(rail, railEnd, 3, 'rule', true))
  set(told.voicesTitle, faces.heading, 'ink', left)
  y += 8
  const from = railEnd
  for (const voice of told.voices) {
    const at = Math.round(y + faces.name.size * 0.74)
    placed.unshift(stroke(`M${rail} ${from}V${at - 8}Q${rail} ${at} ${rail + 8} ${at}H${left + 2}`, 'rule', 1.5))
    placed.push(dot(left + 6, at, 6, 'origin', voice.own))
    setVoice(voice, left + 22)
    y += 8
  }
  y = Math.round(y + 14)
  placed.push(stroke(`M${margin} ${y}H${width - margin}`, 'rule', 1))
  y += 6
  set(told.foot, faces.foot, 'soft', margin)
  return { width, height: Math.ceil(y + margin), placed }

  function setVoice({ name, heard, own }: Voice, x: number): void {
    set(own ? `${name} (this claim)` : name, faces.name, 'ink', x)
    for (const where of heard) set(where, faces.text, 'soft', x)
  }
}

const stroke = (d: string, ink: Ink, width: number): PlacedPath => ({ kind: 'path', d, ink, width, dashed: false, filled: false })
const dot = (x: number, y: number, radius: number, ink: Ink, full: boolean): PlacedDot => ({ kind: 'dot', x, y, radius, ink, full })

/** In quotation marks, unless the words bring their own. */
const bringsMarks = ({ text }: Quoted): boolean => /^["“«‘']/.test(text)
const quoted = (quote: Quoted): string => (bringsMarks(quote) ? quote.text : `“${quote.text}”`)
const shifted = (quote: Quoted): Quoted['mark'] => {
  const by = bringsMarks(quote) ? 0 : 1
  return quote.mark && { start: quote.mark.start + by, end: quote.mark.end + by }
}

function runsOf(text: string, { start, end }: { start: number; end: number }, mark: Quoted['mark']): { text: string; marked: boolean }[] {
  const cuts = [start, ...(mark === null ? [] : [mark.start, mark.end].filter((at) => at > start && at < end)), end]
  return cuts.slice(0, -1).map((from, index) => ({
    text: text.slice(from, cuts[index + 1]),
    marked: mark !== null && from >= mark.start && from < mark.end,
  }))
}

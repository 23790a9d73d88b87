import type { Face, Ink } from './layout.ts'

/** Colours by what they are for: written out, since a picture that is sent on has no style sheet. */
export type Palette = Readonly<Record<Ink, string>>

export const onPaper: Palette = { ink: '#1b1d21', soft: '#595e66', accent: '#1f4e8c', rule: '#a9a69d', paper: '#ffffff', origin: '#00735a' }
export const onScreenDark: Palette = {
  ...{ ink: '#e9e7e2', soft: '#a6abb3', accent: '#8cbaf2', rule: '#5a616b', paper: '#1d2024', origin: '#40c9a2' },
}

const sans = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif"
const serif = "Georgia, 'Liberation Serif', 'Noto Serif', serif"
/** The fonts of a face, in the order in which they are looked for. */
export const fontsOf = (face: Face): string => (face.serif ? serif : sans)

let pen: CanvasRenderingContext2D | null = null
/** The width of words in a face, in pixels, as this browser sets them. */
export function measured(words: string, face: Face): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (pen === null) return words.length * face.size * 0.6
  pen.font = `${face.weight} ${face.size}px ${fontsOf(face)}`
  return pen.measureText(words).width
}

import type { Layout, Placed } from './layout.ts'
import { fontsOf, type Palette } from './palette.ts'

interface TracePictureProps {
  readonly layout: Layout
  readonly palette: Palette
  /** What the picture says, in a sentence. */
  readonly words: string
}

/** The picture of a trace: whole in itself, with nothing taken from the page around it. */
export const TracePicture = ({ layout: { width, height, placed }, palette, words }: TracePictureProps) => (
  <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
    <rect width={width} height={height} fill={palette.paper} />
    {placed.map((one, index) => (
      <Drawn key={index} one={one} palette={palette} />
    ))}
  </svg>
)

function Drawn({ one, palette }: { one: Placed; palette: Palette }) {
  if (one.kind === 'dot')
    return (
      <circle
        cx={one.x}
        cy={one.y}
        r={one.full ? one.radius : one.radius - 1}
        fill={one.full ? palette[one.ink] : palette.paper}
        stroke={one.full ? palette.paper : palette[one.ink]}
        stroke-width={2}
      />
    )
  if (one.kind === 'path')
    return (
      <path
        d={one.d}
        fill={one.filled ? palette[one.ink] : 'none'}
        stroke={one.filled ? palette.paper : palette[one.ink]}
        stroke-width={one.width}
        stroke-dasharray={one.dashed ? '2 4' : undefined}
      />
    )
  return (
    <text
      x={one.x}
      y={one.y}
      font-family={fontsOf(one.face)}
      font-size={one.face.size}
      font-weight={one.face.weight}
      fill={palette[one.ink]}
      direction={one.rtl ? 'rtl' : 'ltr'}
      unicode-bidi="embed"
      text-anchor={one.end ? 'end' : 'start'}
    >
      {one.runs.map(({ text, marked }, index) =>
        marked ? (
          <tspan key={index} font-weight={700} text-decoration="underline">
            {text}
          </tspan>
        ) : (
          text
        ),
      )}
    </text>
  )
}

import { counted, wordsOfKind } from '../show/words.ts'
import type { MapMark } from './marks.ts'

interface MarkLinkProps {
  readonly mark: MapMark
  readonly chosen: boolean
  readonly href: string
}

/** A point, several that lie together, or an area: with the number of its events, and a link to them. */
export function MarkLink({ mark, chosen, href }: MarkLinkProps) {
  const { x, y, radius, extent, events, spots } = mark
  const words = markInWords(mark)
  const several = spots.length > 1
  return (
    <a href={href} class={`map-mark map-mark-${extent}`} aria-label={words} aria-current={chosen ? 'true' : undefined}>
      <title>{words}</title>
      {chosen && <circle class="map-chosen" cx={x} cy={y} r={radius + 4} />}
      {extent === 'point' ? (
        <circle class={several ? 'map-dot map-dot-several' : 'map-dot'} cx={x} cy={y} r={radius} />
      ) : (
        <rect class="map-label" x={x - labelWidth(events) / 2} y={y - radius} width={labelWidth(events)} height={2 * radius} rx={2} />
      )}
      {(extent !== 'point' || radius > 8) && (
        <text class="map-count" x={x} y={y + 4} text-anchor="middle">
          {events}
        </text>
      )}
      <circle class="map-reach" cx={x} cy={y} r={Math.max(12, radius + 3)} />
    </a>
  )
}

/** The name of what a mark stands for, beside it; the mark itself says it to those who do not see it. */
export const MarkName = ({ mark: { x, y, radius, extent, events, spots } }: { mark: MapMark }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: text takes no focus
  <text
    aria-hidden="true"
    class={extent === 'point' ? 'map-name' : 'map-name map-name-wide'}
    x={x + (extent === 'point' ? radius : labelWidth(events) / 2) + 5}
    y={y + 4}
  >
    {spots.length > 1 ? `${spots[0]?.name ?? ''} +${spots.length - 1}` : spots[0]?.name}
  </text>
)

const labelWidth = (events: number): number => 12 + String(events).length * 7

/** “Nueva Palmira, a town: 24 events”. */
function markInWords({ spots, events, extent }: MapMark): string {
  const [first] = spots
  if (first === undefined) return ''
  if (spots.length > 1) return `${first.name} and ${counted(spots.length - 1, 'place')} beside it: ${counted(events, 'event')}`
  const kind = wordsOfKind(first.kind)
  const how = extent === 'point' ? '' : extent === 'country' ? ', somewhere in the country' : ', somewhere in it'
  return `${first.name}, ${kind}: ${counted(events, 'event')}${how}`
}

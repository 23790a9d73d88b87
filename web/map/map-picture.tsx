import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { withParams } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { type Fault, faultOf } from '../api/fault.ts'
import { onKeys, zoomKeys } from '../gestures/keys.ts'
import { useHands } from '../gestures/use-hands.ts'
import { useSight } from '../gestures/use-sight.ts'
import { FaultNotice } from '../show/fault-notice.tsx'
import { useThemeChange } from '../show/use-theme-change.ts'
import { useWidth } from '../show/use-width.ts'
import { type Atlas, loadAtlas } from './atlas.ts'
import { drawMap } from './draw-map.ts'
import { MarkLink, MarkName } from './mark-link.tsx'
import { cameApart, marksOf } from './marks.ts'
import { closer, movedBy, type Outlook, outlookInWords, usualOutlook } from './outlook.ts'
import { PlaceList } from './place-list.tsx'
import type { Spot } from './spots.ts'
import { useDivisions } from './use-divisions.ts'

interface MapPictureProps {
  /** With the events of the days that are looked at. */
  readonly spots: readonly Spot[]
  /** With the events of all days: where the map lies must not hang on the days. */
  readonly everywhere: readonly Spot[]
  readonly asked: Outlook | null
  readonly chosen: readonly string[]
}

/** The map, how to move in it, and the places in sight in words. */
export function MapPicture({ spots, everywhere, asked, chosen }: MapPictureProps) {
  const address = useAddress()
  const [box, width] = useWidth<HTMLDivElement>(800)
  const size = { width, height: width < 600 ? 380 : 480 }
  const canvas = useRef<HTMLCanvasElement>(null)
  const [atlas, setAtlas] = useState<Atlas | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  useEffect(() => {
    loadAtlas().then(setAtlas, (thrown: unknown) => setFault(faultOf(thrown)))
  }, [])
  const divisions = useDivisions(everywhere)
  const usual = useMemo(() => usualOutlook(everywhere, size), [everywhere, width])
  const [outlook, show] = useSight({
    ...{ asked, usual, written: outlookInWords },
    keep: (sight) => address.change({ at: sight === null ? null : outlookInWords(sight) }, { replace: true }),
  })
  const marks = useMemo(() => marksOf(spots, outlook, size), [spots, outlook, width])
  const theme = useThemeChange()
  // Colours change with the theme.
  useLayoutEffect(() => {
    if (canvas.current !== null) drawMap(canvas.current, { atlas, divisions, spots }, outlook, size)
  }, [atlas, divisions, spots, outlook, width, theme])
  const move = (x: number, y: number): void => show((now) => movedBy(now, x, y))
  const zoom = (steps: number, x = width / 2, y = size.height / 2): void => show((now) => closer(now, steps, size, x, y))
  useHands(box, { move, zoom })
  const reset = (): void => show(() => usual)
  const step = width / 6
  const onKeyDown = onKeys({
    ArrowLeft: () => move(step, 0),
    ArrowRight: () => move(-step, 0),
    ArrowUp: () => move(0, step),
    ArrowDown: () => move(0, -step),
    ...zoomKeys({ zoom, reset }),
  })
  const inSight = marks.flatMap((mark) => mark.spots)
  return (
    <div class="map-main">
      {fault !== null && <FaultNotice fault={fault} retry={() => window.location.reload()} />}
      <div class="map-picture" ref={box} aria-busy={atlas === null && fault === null} style={{ height: `${size.height}px` }}>
        <canvas
          ref={canvas}
          role="img"
          tabIndex={0}
          aria-label={`Map of ${inSight.length} places with events. Arrow keys move, plus and minus zoom, 0 shows where the events are. The list below has the same places in words.`}
          onKeyDown={onKeyDown}
        />
        <svg class="map-marks" width="100%" height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none">
          <title>Places with events</title>
          {marks.map((mark) => {
            const apart = mark.spots.length > 1 ? cameApart(mark, outlook, size) : null
            return (
              <MarkLink
                key={mark.key}
                mark={mark}
                chosen={mark.spots.some(({ id }) => chosen.includes(id))}
                href={
                  apart === null
                    ? withParams(address, { spots: mark.spots.map(({ id }) => id).join(','), event: null })
                    : withParams(address, { at: outlookInWords(apart) })
                }
              />
            )
          })}
          {marks.flatMap((mark) => (mark.named ? [<MarkName key={mark.key} mark={mark} />] : []))}
        </svg>
        <div class="map-buttons">
          <button type="button" aria-label="Closer" onClick={() => zoom(1)}>
            +
          </button>
          <button type="button" aria-label="Wider" onClick={() => zoom(-1)}>
            −
          </button>
          <button type="button" aria-label="Where the events are" title="Where the events are" onClick={reset}>
            <svg width="16" height="16" aria-hidden="true">
              <path d="M8 1v4M8 11v4M1 8h4M11 8h4" />
              <circle cx="8" cy="8" r="2" />
            </svg>
          </button>
        </div>
      </div>
      <PlaceList spots={inSight} divisions={divisions} total={spots.length} chosen={chosen} />
    </div>
  )
}

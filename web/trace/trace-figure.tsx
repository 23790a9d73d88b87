import { useMemo } from 'preact/hooks'
import { useThemeChange } from '../show/use-theme-change.ts'
import { useWidth } from '../show/use-width.ts'
import { layoutOf } from './layout.ts'
import { measured, onPaper, onScreenDark } from './palette.ts'
import { inOneSentence, type Told } from './told.ts'
import { TracePicture } from './trace-picture.tsx'

/** Pixels: wider lines are hard to read. */
const widest = 760

/** The picture as wide as the page lets it be, in the theme of the page. */
export function TraceFigure({ told }: { told: Told }) {
  const [box, width] = useWidth<HTMLElement>(widest)
  useThemeChange()
  const layout = useMemo(() => layoutOf(told, Math.max(280, Math.min(width, widest)), measured), [told, width])
  return (
    <figure class="trace-figure" ref={box}>
      <TracePicture layout={layout} palette={isDark() ? onScreenDark : onPaper} words={inOneSentence(told)} />
    </figure>
  )
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme === 'dark' || (theme !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches)
}

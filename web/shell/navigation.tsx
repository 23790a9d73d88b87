import { useEffect, useRef } from 'preact/hooks'
import { views } from '../views.ts'

/** The views, one link each. On a narrow page they scroll sideways, with the present one in sight. */
export function Navigation({ path }: { path: string }) {
  const list = useRef<HTMLUListElement>(null)
  // Another path is another present link
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [path])
  return (
    <nav class="navigation" aria-label="Views">
      <ul ref={list}>
        {views.map((view) => (
          <li key={view.path}>
            <a href={view.path} aria-current={view.path === path ? 'page' : undefined}>
              {view.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

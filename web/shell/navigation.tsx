import { views } from '../views.ts'

/** The views, one link each. On a narrow page they have lines of their own, all in sight. */
export const Navigation = ({ path }: { path: string }) => (
  <nav class="navigation" aria-label="Views">
    <ul>
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

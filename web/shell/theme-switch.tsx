import { useState } from 'preact/hooks'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const chosen = (): Theme => {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

function choose(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem('attest-theme', theme)
  } catch {
    // Without storage the choice holds for this visit.
  }
}

/** Light, dark, or as the system has it. `theme.js` puts the choice back on the next visit. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(chosen)
  return (
    <label class="theme-switch">
      <span class="unseen">Theme</span>
      <select
        value={theme}
        onChange={({ currentTarget }) => {
          const next = themes.find((one) => one === currentTarget.value) ?? 'system'
          choose(next)
          setTheme(next)
        }}
      >
        <option value="system">Auto</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  )
}

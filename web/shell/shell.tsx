import { useEffect } from 'preact/hooks'
import { followLinks, useAddress } from '../address/location.ts'
import { useObserved } from '../address/use-observed.ts'
import { announced } from '../api/announce.ts'
import { views } from '../views.ts'
import { Navigation } from './navigation.tsx'
import { ShownView } from './shown-view.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import './shell.css'

/** The page: header, the view that the address names, and the live region. */
export function Shell() {
  const { path } = useAddress()
  const view = views.find((one) => one.path === path)
  useEffect(() => followLinks((own) => views.some((one) => one.path === own)), [])
  useEffect(() => {
    document.title = view === undefined ? 'No such page · Attest' : `${view.name} · Attest`
  }, [view])
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="header">
        <a class="brand" href="/">
          Attest
        </a>
        <Navigation path={path} />
        <ThemeSwitch />
      </header>
      <main id="main" class="main" tabIndex={-1}>
        <ShownView key={path} view={view} />
      </main>
      <LiveRegion />
    </>
  )
}

const LiveRegion = () => (
  <p class="unseen" role="status">
    {useObserved(announced)}
  </p>
)

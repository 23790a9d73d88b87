import { useEffect, useRef } from 'preact/hooks'
import { followLinks, useAddress } from '../address/location.ts'
import { useObserved } from '../address/use-observed.ts'
import { announced } from '../api/announce.ts'
import { findSession, mustSignIn, session } from '../api/session.ts'
import { views } from '../views.ts'
import { Navigation } from './navigation.tsx'
import { ShownView } from './shown-view.tsx'
import { SignIn } from './sign-in.tsx'
import { SignedIn } from './signed-in.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import './shell.css'

/** The page: header, the view that the address names or what asks for a key in its place, and the live region. */
export function Shell() {
  const { path } = useAddress()
  const view = views.find((one) => one.path === path)
  const known = useObserved(session)
  /** The path that the page was opened with. */
  const first = useRef<string | null>(path)
  useEffect(() => void findSession(), [])
  useEffect(() => followLinks((own) => views.some((one) => one.path === own)), [])
  useEffect(() => {
    document.title = view === undefined ? 'No such page · Attest' : `${view.name} · Attest`
  }, [view])
  const main = useRef<HTMLElement>(null)
  // A link that was followed is gone with its view: the keys go on at the beginning of the next one.
  useEffect(() => {
    if (path !== first.current && document.activeElement === document.body) main.current?.focus({ preventScroll: true })
    first.current = null
  }, [path])
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
        <SignedIn session={known} />
        <ThemeSwitch />
      </header>
      <main id="main" class="main" tabIndex={-1} ref={main}>
        {mustSignIn(known) ? <SignIn /> : <ShownView key={path} view={view} />}
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

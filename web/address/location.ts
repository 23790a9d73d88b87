import { type Address, type Changes, readAddress, withParams } from './address.ts'
import { observed } from './observed.ts'
import { useObserved } from './use-observed.ts'

const here = (): Address => readAddress(window.location.pathname + window.location.search)
const current = observed(here())
window.addEventListener('popstate', () => current.set(here()))

/** Goes to a link of this site. `replace` leaves no step behind for the back button: for states passed through while dragging. */
export function goTo(href: string, { replace = false } = {}): void {
  if (href === window.location.pathname + window.location.search) return
  window.history[replace ? 'replaceState' : 'pushState'](null, '', href)
  current.set(here())
}

export type Change = (changes: Changes, how?: { replace?: boolean }) => void
const change: Change = (changes, how) => goTo(withParams(current.get(), changes), how)

/** The address as it stands, and how to change its parameters. */
export function useAddress(): Address & { readonly change: Change } {
  return { ...useObserved(current), change }
}

/** Follows a click on a link to one of the desk's own paths without loading the page anew. Returns what ends it. */
export function followLinks(isOwn: (path: string) => boolean): () => void {
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (link === null || !plain || event.defaultPrevented || link.hasAttribute('target')) return
    // A link of a picture (SVG) knows no parts of its address.
    const { origin, pathname, search, hash } = new URL(link.getAttribute('href') ?? '#', window.location.href)
    if (origin !== window.location.origin || hash !== '' || !isOwn(pathname)) return
    event.preventDefault()
    goTo(pathname + search)
  }
  document.addEventListener('click', follow)
  return () => document.removeEventListener('click', follow)
}

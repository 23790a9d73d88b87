/** Where the reader is: the path names the view, the parameters hold all of its state. */
export interface Address {
  readonly path: string
  readonly params: URLSearchParams
}

/** What to change in an address: null takes a parameter away. */
export type Changes = Readonly<Record<string, string | number | boolean | null>>

/** The address of a link of this site, such as `/timeline?from=2031-09-02`. */
export function readAddress(href: string): Address {
  const { pathname, searchParams } = new URL(href, 'http://desk')
  return { path: pathname, params: searchParams }
}

/** A link to a view in a state. Empty values are left out, so that one state has one address. */
export function linkTo(path: string, state: Changes = {}): string {
  return withParams({ path, params: new URLSearchParams() }, state)
}

/** The same address with some parameters changed; they keep their order. */
export function withParams({ path, params }: Address, changes: Changes): string {
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name)
    else next.set(name, String(value))
  }
  const query = next.toString()
  return query === '' ? path : `${path}?${query}`
}

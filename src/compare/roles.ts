import { groupBy } from '../group-by.ts'

/** On which days articles tell of a role; null where none is dated. */
interface Seen {
  readonly firstSeen: string | null
  readonly lastSeen: string | null
}

/** What is compared of a role. */
interface Held extends Seen {
  readonly kind: string
  readonly name: string
  readonly status: string
  /** Whose it is; empty text where its article does not say. */
  readonly of: readonly string[]
  readonly articles: number
}

/**
 * The roles of one actor, where an article that does not say whose a role is ("the president") means the only one of that name which others
 * say it of. A state that acts in one article and is a mere place in another is one.
 * @param ownerKey equal for owners, by id, that are one
 */
export function heldRoles<Role extends Held>(roles: readonly Role[], ownerKey: (id: string) => string = (id) => id): Role[] {
  const told = groupBy(
    roles.filter(({ of }) => !isUnsaid(of)),
    ({ kind, name, status, of }) => JSON.stringify([kind, name, status, of.map(ownerKey)]),
  )
  const owned = [...told.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [others.reduce(joined, first)]))
  const unsaid = roles.filter(({ of }) => isUnsaid(of))
  const taken = new Map<Role, Role>()
  for (const role of unsaid) {
    const same = owned.filter(({ kind, name, status }) => kind === role.kind && name === role.name && status === role.status)
    const [only] = same
    if (same.length === 1 && only !== undefined) taken.set(role, only)
  }
  return [...owned, ...unsaid.filter((role) => !taken.has(role))].map((role) => {
    const more = [...taken].find(([, to]) => to === role)?.[0]
    return more === undefined ? role : joined(role, more)
  })
}

const isUnsaid = (of: readonly string[]): boolean => of.every((id) => id === '')

const joined = <Role extends Held>(role: Role, more: Role): Role => ({
  ...role,
  ...seenFirstAndLast(role, more),
  of: [...role.of, ...more.of],
  articles: role.articles + more.articles,
})

/** When a role was seen first and last, of two accounts of it. */
export function seenFirstAndLast(role: Seen, more: Seen): Seen {
  const days = [role.firstSeen, role.lastSeen, more.firstSeen, more.lastSeen].filter((day) => day !== null).sort()
  return { firstSeen: days[0] ?? null, lastSeen: days.at(-1) ?? null }
}

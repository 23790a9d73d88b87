/** What somebody may do, each what those before it may: read; decide, review and load; see who did what. */
export const roles = ['reader', 'analyst', 'admin'] as const
export type Role = (typeof roles)[number]

/** Whether a role may do what another is needed for. */
export const allows = (has: Role, needs: Role): boolean => roles.indexOf(has) >= roles.indexOf(needs)

/** Who asks. */
export interface Caller {
  /** As the key or the token names them. */
  readonly name: string
  readonly role: Role
}

/** Whoever asks where nobody need sign in: people at this machine, who could read the store without a server. */
export const atThisMachine: Caller = { name: 'this machine', role: 'admin' }

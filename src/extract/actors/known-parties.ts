import type { ActorKind } from '../../record/kinds.ts'
import type { Party } from './party.ts'

/** The parties that a description may mean, by what it says: a role, a word of a name, a kind. Roles must be known when a party is added. */
export class KnownParties {
  readonly #byRole = new Map<string, Party[]>()
  readonly #byWord = new Map<string, Party[]>()
  readonly #byKind = new Map<ActorKind, Party[]>()

  constructor(parties: readonly Party[]) {
    for (const party of parties) this.add(party)
  }

  add(party: Party): void {
    const isOrganisation = party.key.startsWith('organisation ')
    if (party.kind === 'PERSON') for (const role of party.roles) file(this.#byRole, role, party)
    if (isOrganisation) for (const word of new Set(party.name.toLowerCase().split(/\s+/))) file(this.#byWord, word, party)
    if (isOrganisation || party.key.startsWith('community ')) file(this.#byKind, party.kind, party)
  }

  /** Persons of a role. */
  byRole(role: string): readonly Party[] {
    return this.#byRole.get(role) ?? []
  }

  /** Organisations whose names have a word, in lower case. */
  byWord(word: string): readonly Party[] {
    return this.#byWord.get(word) ?? []
  }

  /** Organisations and communities of a kind. */
  byKind(kind: ActorKind): readonly Party[] {
    return this.#byKind.get(kind) ?? []
  }
}

function file<K>(map: Map<K, Party[]>, key: K, party: Party): void {
  const parties = map.get(key)
  if (parties === undefined) map.set(key, [party])
  else parties.push(party)
}

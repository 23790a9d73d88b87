import type { Body } from '../../compare/claim.ts'
import { bodySpokenFor } from '../../compare/speaks-for.ts'
import type { ActorNode } from '../../graph/read/actors.ts'
import { isDescription } from '../../resolve/actor-identity.ts'
import { nameKey } from '../../resolve/name-key.ts'
import { bareOffice } from '../../resolve/state-office.ts'
import type { Context } from '../context.ts'
import { loadActor } from '../loading/by-id.ts'
import { rolesOf } from '../types/role.ts'

/** Whether an actor has a proper name: an office of nobody knows which state may be any state's. */
export const hasName = ({ id, name, kind }: ActorNode): boolean =>
  !isDescription({ name, kind }) && !(id.includes('/') && bareOffice(nameKey(name)) !== null)

/** For whom an actor speaks, by office or as a member. */
export async function bodiesOf(context: Context, actor: string): Promise<Body[]> {
  const roles = await rolesOf(context, actor, {})
  const spoken = await Promise.all(
    roles.flatMap((role) =>
      role.of.map(async (id) => {
        const owner = id === '' ? null : await loadActor(context, id)
        return owner === null ? null : bodySpokenFor(role, owner)
      }),
    ),
  )
  // Of several roles of one body, one by which all are one voice says most: it is set last.
  const bodies = spoken.filter((body) => body !== null).sort((a, b) => Number(a.isOneVoice) - Number(b.isOneVoice))
  return [...new Map(bodies.map((body) => [body.id, body])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

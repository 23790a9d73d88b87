import { heldRoles } from '../../compare/roles.ts'
import { actorRoles, roleHolders, roleWords, type ToldRole } from '../../graph/read/roles.ts'
import type { RoleKind } from '../../record/kinds.ts'
import { nameKey } from '../../resolve/name-key.ts'
import type { Context } from '../context.ts'
import { evidence } from '../evidence/evidence.ts'
import { loadActor, loadNode, present } from '../loading/by-id.ts'
import { many, manyByParts } from '../loading/keyed.ts'

const loadRoles = many(actorRoles)
const loadHolders = many(roleHolders)
const loadWords = manyByParts<{ article: string; start: number; end: number }, ToldRole & { key: string }>(roleWords)

export interface OfKind {
  readonly kind?: RoleKind | null
}

/** The roles of an actor, those of most articles first. */
export async function rolesOf(context: Context, actor: string, { kind }: OfKind): Promise<ToldRole[]> {
  const roles = await loadRoles(context, actor)
  const owners = [...new Set(roles.flatMap(({ of }) => of))].filter((id) => id !== '')
  const nodes = owners.length < 2 ? [] : await Promise.all(owners.map((id) => loadNode(context, id)))
  const keys = new Map(nodes.flatMap((node) => (node === null || node.label === 'Article' ? [] : [[node.id, nameKey(node.name)] as const])))
  return heldRoles(roles, (id) => keys.get(id) ?? id).filter((role) => isOf(kind, role))
}

/** Who is something of an actor or a place, or belongs to it, those of most articles first. */
export const holdersOf = async (context: Context, id: string, { kind }: OfKind): Promise<ToldRole[]> =>
  (await loadHolders(context, id)).filter((role) => isOf(kind, role))

const isOf = (kind: RoleKind | null | undefined, role: ToldRole): boolean => kind === null || kind === undefined || role.kind === kind

export const Role = {
  actor: async ({ actor }: ToldRole, _: unknown, context: Context) => present(await loadActor(context, actor), actor),
  of: ({ of }: ToldRole, _: unknown, context: Context) => {
    const owner = of.find((id) => id !== '')
    return owner === undefined ? null : loadNode(context, owner)
  },
  evidence: async (role: ToldRole, _: unknown, context: Context) =>
    (await loadWords(context, { ...role, key: JSON.stringify([role.actor, role.type, role.name, role.status, ...role.of]) })).map((words) =>
      evidence('MENTION', words.article, words),
    ),
}

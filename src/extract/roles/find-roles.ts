import { tokenIndexAt } from '../../language/document.ts'
import type { RoleKind, RoleStatus } from '../../record/kinds.ts'
import type { Actor, Role, Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'
import { roleClauseAt } from './role-clause.ts'
import { type Owner, ownerOf } from './role-owner.ts'
import { roleName, rolePhraseAt, statusOf } from './role-phrase.ts'

/** A role that some words tell of. */
interface Told extends Span {
  readonly kind: RoleKind
  readonly actor: Actor
  readonly status: RoleStatus
  readonly owner: Owner | null
  readonly name: string
}

/**
 * What persons are called beside their names ("the Ruritanian foreign minister", "Observatory director"), and which body or state a group or a
 * speaker without a name belongs to ("Ruritanian officials"): each role once an actor, by the words that say most of it.
 */
export function findRoles(draft: Draft, tools: Tools): void {
  const titles = draft.titles.flatMap((title) => toldIn(draft, tools, title.actor, title))
  const described = draft.actors.all.flatMap((actor) =>
    actor.mentions.flatMap((mention) => [...toldIn(draft, tools, actor, mention), ...headingAt(draft, tools, actor, mention)]),
  )
  const states = new States(draft, tools)
  const inOrder = once([...titles, ...described].sort((a, b) => a.start - b.start || b.end - a.end))
  draft.roles = inOrder.map((told, index): Role => {
    const { kind, actor, status, owner, name, start, end } = told
    const of = owner === null ? null : states.bodyOf(owner)
    const place = owner === null || of !== null ? null : owner.of.id
    return { id: `r${index + 1}`, kind, actor: actor.id, name, status, start, end, of, place }
  })
}

/** "spokesman for the Ministry" and "Ruritanian official" are nobody's names. */
const isNamedPerson = ({ kind, name }: Actor): boolean => kind === 'PERSON' && /^\p{Lu}/u.test(name) && !/ [^\p{Lu} ]+$/u.test(name)

function toldIn(draft: Draft, tools: Tools, actor: Actor, span: Span): Told[] {
  const kind = isNamedPerson(actor) ? 'role' : 'member'
  const phrase = rolePhraseAt(draft, tools, span, kind === 'member')
  if (phrase === null) return []
  const owner = ownerOf(draft, actor, phrase)
  // Whose they are is all that there is to say of a group.
  if (kind === 'member' && owner === null) return []
  const name = roleName(phrase, owner)
  if (name === '') return []
  const from = Math.min(phrase.start, owner?.start ?? phrase.start)
  const { start, status } = from < phrase.start ? withStatus(draft, from, phrase.status) : { start: from, status: phrase.status }
  return [{ kind, actor, status, owner, name, start, end: phrase.end }]
}

/** "former Ruritanian president": when it was held may stand before whose it is. */
function withStatus(draft: Draft, start: number, status: RoleStatus): { start: number; status: RoleStatus } {
  const { tokens } = draft.document
  const at = tokenIndexAt(draft.document, start)
  const [before, first] = [tokens[at - 1], tokens[at]]
  const told = before === undefined || before.sentence !== first?.sentence ? 'current' : statusOf([before.lower])
  return before === undefined || told === 'current' ? { start, status } : { start: before.start, status: told }
}

function headingAt(draft: Draft, tools: Tools, actor: Actor, mention: Span): Told[] {
  const clause = isNamedPerson(actor) ? roleClauseAt(draft, tools, mention) : null
  return clause === null || clause.owner.of === actor ? [] : [{ kind: 'role', actor, status: 'current', ...clause }]
}

/** One of each role of an actor: the first that says whose it is; one that says less ("the president") is none of its own. */
function once(told: readonly Told[]): Told[] {
  const kept: Told[] = []
  const saysMore = (a: Told, b: Told): number => Number(b.owner !== null) - Number(a.owner !== null) || b.name.length - a.name.length
  for (const one of [...told].sort(saysMore)) {
    const isSaid = kept.some(
      (other) =>
        other.actor === one.actor &&
        other.status === one.status &&
        endsWith(other.name, one.name) &&
        (one.owner === null || one.owner.of === other.owner?.of),
    )
    if (!isSaid) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end)
}

const endsWith = (name: string, shorter: string): boolean => name === shorter || name.endsWith(` ${shorter}`)

/** The states that act in an article. One that its officials alone name ("the Ruritanian envoy") does nothing there: they are of the place. */
class States {
  readonly #draft: Draft
  readonly #byCode = new Map<string, Actor>()

  constructor(draft: Draft, tools: Tools) {
    this.#draft = draft
    for (const actor of draft.actors.all) {
      if (actor.kind !== 'FOREIGN_STATE' && actor.kind !== 'STATE_GOV') continue
      const [place] = tools.gazetteer.lookup(actor.name)
      if (place?.kind === 'COUNTRY' && !this.#byCode.has(place.countryCode)) this.#byCode.set(place.countryCode, actor)
    }
  }

  /** Id of the body that an owner is; null for a place, unless it is a state that acts. */
  bodyOf({ of, start, end }: Owner): string | null {
    if ('aliases' in of) return of.id
    const actor = of.kind === 'COUNTRY' && of.countryCode !== null ? this.#byCode.get(of.countryCode) : undefined
    if (actor === undefined) return null
    this.#draft.actors.mention(actor, { start, end })
    return actor.id
  }
}

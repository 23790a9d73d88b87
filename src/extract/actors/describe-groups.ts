import { wordsOf } from '../../language/document.ts'
import { countBefore } from '../../record/sorted.ts'
import { overlaps } from '../../record/span.ts'
import { SpanIndex } from '../../record/span-index.ts'
import { type Group, groupAt } from './group-phrase.ts'
import { addMention, addParty, type Cast } from './party.ts'

/**
 * Groups that are named by description: "the security forces", "Ruritanian troops", "gunmen loyal to the ousted president", "the interim
 * government". Descriptions of one family and scope are one actor; one that says nothing of whose it is belongs to the article's own
 * country, or where the text has no such group to the last one before it.
 */
export function describeGroups(cast: Cast): void {
  const groups = findGroups(cast)
  const families = familiesOf(groups)
  const actors = new Map<string, Group[]>()
  for (const group of groups) {
    const scope = scopeWithin(families, group)
    const key = `group ${group.kind} ${group.family} ${scope.join(' ')}`
    const members = actors.get(key)
    if (members === undefined) actors.set(key, [group])
    else members.push(group)
  }
  for (const [key, members] of actors) addGroup(cast, key, members)
}

/** Every description of a group, words of names aside; none overlaps another. */
function findGroups(cast: Cast): Group[] {
  const names = new SpanIndex(cast.names.filter((name) => name.type === 'ORG' || name.type === 'PER'))
  const groups: Group[] = []
  for (let at = 0; at < cast.document.tokens.length; at++) {
    const group = groupAt(cast, at)
    const last = groups.at(-1)
    if (group === null || names.overlapping(group.headSpan).length > 0 || (last !== undefined && overlaps(last.span, group.span))) continue
    groups.push(group)
  }
  return groups
}

/** What the groups of one kind and family say of whose they are. */
interface Family {
  /** The article's own country has such a group. */
  hasHome: boolean
  /** Groups that say whose they are and are not those of former days, in text order. */
  readonly scoped: Group[]
}

const familyKey = ({ kind, family }: Group): string => `${kind} ${family}`

function familiesOf(groups: readonly Group[]): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>()
  for (const group of groups) {
    const family = families.get(familyKey(group)) ?? { hasHome: false, scoped: [] }
    families.set(familyKey(group), family)
    if (group.isHome && group.scope.length === 0) family.hasHome = true
    if ((group.isHome || group.scope.length > 0) && !group.scope.includes('former')) family.scoped.push(group)
  }
  return families
}

function scopeWithin(families: ReadonlyMap<string, Family>, group: Group): readonly string[] {
  if (group.scope.length > 0 || group.isHome) return group.scope
  const family = families.get(familyKey(group))
  if (family === undefined || family.hasHome) return []
  const before = countBefore(family.scoped, ({ span }) => span.start < group.span.start)
  return family.scoped[before - 1]?.scope ?? []
}

function addGroup(cast: Cast, key: string, members: readonly Group[]): void {
  const forms = new Map<string, { count: number; isHome: boolean }>()
  const formOf = (group: Group): string => {
    const words = wordsOf(cast.document, group.span).replace(/\s+/g, ' ')
    // the capital of a sentence's first word is none of the name's
    const lower = words.charAt(0).toLowerCase() + words.slice(1)
    return wordsOf(cast.document, group.headSpan).startsWith(words.slice(0, 1)) && group.headSpan.start === group.span.start ? lower : words
  }
  for (const group of members) {
    const form = formOf(group)
    forms.set(form, { count: (forms.get(form)?.count ?? 0) + 1, isHome: group.isHome || group.scope.length > 0 })
  }
  const [best] = [...forms].sort(([, a], [, b]) => Number(b.isHome) - Number(a.isHome) || b.count - a.count)
  const first = members[0]
  if (best === undefined || first === undefined) return
  const singular = [...cast.tools.lexicons.collectives.singular]
  const isOne = members.every(({ head }) => singular.some((word) => head.endsWith(word)))
  const party = addParty(cast, key, best[0], first.kind, !isOne)
  for (const group of members) addMention(cast, party, group.span)
  for (const form of forms.keys()) if (form !== party.name) party.aliases.add(form)
}

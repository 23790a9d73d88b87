import { wordsOf } from '../../language/document.ts'
import { overlaps } from '../../record/span.ts'
import { type Group, groupAt } from './group-phrase.ts'
import { addMention, addParty, type Cast } from './party.ts'

/**
 * Groups that are named by description: "the security forces", "Ruritanian troops", "gunmen loyal to the ousted president", "the interim
 * government". Descriptions of one family and scope are one actor; one that says nothing of whose it is belongs to the article's own
 * country, or where the text has no such group to the last one before it.
 */
export function describeGroups(cast: Cast): void {
  const groups = findGroups(cast)
  const actors = new Map<string, Group[]>()
  for (const group of groups) {
    const scope = scopeWithin(groups, group)
    const key = `group ${group.kind} ${group.family} ${scope.join(' ')}`
    actors.set(key, [...(actors.get(key) ?? []), group])
  }
  for (const [key, members] of actors) addGroup(cast, key, members)
}

/** Every description of a group, words of names aside; none overlaps another. */
function findGroups(cast: Cast): Group[] {
  const names = cast.names.filter((name) => name.type === 'ORG' || name.type === 'PER')
  const groups: Group[] = []
  for (let at = 0; at < cast.document.tokens.length; at++) {
    const group = groupAt(cast, at)
    const last = groups.at(-1)
    if (group === null || names.some((name) => overlaps(name, group.headSpan)) || (last !== undefined && overlaps(last.span, group.span)))
      continue
    groups.push(group)
  }
  return groups
}

function scopeWithin(groups: readonly Group[], group: Group): readonly string[] {
  if (group.scope.length > 0 || group.isHome) return group.scope
  const family = groups.filter(
    (other) => other.family === group.family && other.kind === group.kind && (other.isHome || other.scope.length > 0),
  )
  if (family.length === 0 || family.some((other) => other.isHome && other.scope.length === 0)) return []
  const before = family.filter((other) => other.span.start < group.span.start && !other.scope.includes('former')).at(-1)
  return before?.scope ?? []
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
  const party = addParty(cast, key, best[0], first.kind, !members.every((group) => singular.test(group.head)))
  for (const group of members) addMention(party, group.span)
  for (const form of forms.keys()) if (form !== party.name) party.aliases.add(form)
}

const singular =
  /(?:government|army|military|police|regime|administration|cabinet|parliament|junta|navy|force|ministry|leadership|commission|committee|mission|group|militia|apparatus|judiciary|infantry)$/

import { type Token, tokensIn } from '../../language/document.ts'
import type { RoleStatus } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { placesAt } from '../found-by-span.ts'
import type { Tools } from '../tools.ts'

/** A noun phrase whose head says what somebody is: "the acting foreign minister of Ruritania". */
export interface RolePhrase extends Span {
  /** Determiners left out, up to the head: "acting foreign minister". */
  readonly core: readonly Token[]
  /** From the preposition on: "of Ruritania"; empty for none. */
  readonly tail: readonly Token[]
  readonly status: RoleStatus
}

const opening = /^(?:the|a|an|this|that|its|his|her|their|our|one|two|three|four|five|some|several|many|other|and|as|both)$/
const former = /^(?:former|ex|then|late|ousted|deposed|toppled|overthrown|fallen|previous|retired|outgoing)$/
const incoming = /^(?:incoming|designate|presumptive|nominated|would-be)$/
const ofDays = new RegExp(`${former.source}|${incoming.source}|^(?:current|new|newly|now)$`)
const prepositions = /^(?:of|for|at|with|from|in|to|on|in charge)$/

/** A phrase by its parts; null where its head is no word for what somebody is. `isGroup`: heads of many ("officials", "troops") are taken too. */
export function rolePhraseAt(draft: Draft, tools: Tools, span: Span, isGroup: boolean): RolePhrase | null {
  let tokens = tokensIn(draft.document, span)
  while (tokens[0] !== undefined && opening.test(tokens[0].lower)) tokens = tokens.slice(1)
  const first = tokens[0]
  if (first === undefined) return null
  tokens = [...before(draft, tools, first), ...tokens]
  const link = tokens.findIndex((token, index) => index > 0 && (token.pos === 'ADP' || prepositions.test(token.lower)))
  const core = link < 0 ? tokens : tokens.slice(0, link)
  const last = core.at(-1)
  const tail = link >= 0 ? tokens.slice(link) : isGroup && last !== undefined ? behind(draft, last) : []
  const [start, end] = [core[0], (tail.at(-1) ?? core.at(-1))?.end]
  if (start === undefined || end === undefined || !isHead(tools, core, isGroup)) return null
  return { start: start.start, end, core, tail, status: statusOf(core.map(({ lower }) => lower)) }
}

/** When a role is held, by words in lower case. */
export const statusOf = (words: readonly string[]): RoleStatus => {
  if (words.some((word) => former.test(word) || word.startsWith('ex-'))) return 'former'
  return words.some((word) => incoming.test(word) || word.endsWith('-elect')) ? 'incoming' : 'current'
}

/** What belongs to a title before the words that showed it: "Former Prime" before "Minister". */
function before(draft: Draft, tools: Tools, first: Token): readonly Token[] {
  const { offices, ranks, modifiers } = tools.lexicons.titles
  const words: Token[] = []
  for (let at = first; ; ) {
    const previous: Token | undefined = draft.document.tokens[at.index - 1]
    const pair = `${previous?.lower ?? ''} ${at.lower}`
    if (previous === undefined || previous.sentence !== first.sentence) return words
    if (!offices.has(pair) && !ranks.has(pair) && !(words.length > 0 && modifiers.has(previous.lower))) return words
    words.unshift(previous)
    at = previous
  }
}

/** The words behind a group that may say whose it is: "of Carmelo" after "police officers". */
function behind(draft: Draft, last: Token): readonly Token[] {
  const { tokens } = draft.document
  const [link, next] = [tokens[last.index + 1], tokens[last.index + 2]]
  if (link === undefined || next === undefined || next.sentence !== last.sentence || !/^(?:of|from)$/.test(link.lower)) return []
  const names = [...draft.actors.mentionsAt(next), ...placesAt(draft.places).overlapping(next)]
  const end = Math.max(next.end, ...names.filter(({ start }) => start >= link.end).map((name) => name.end))
  return tokensIn(draft.document, { start: link.start, end })
}

/** Offices, work and ranks; not what anybody is ("woman", "resident", "son"), nor an honorific. */
function isHead(tools: Tools, core: readonly Token[], isGroup: boolean): boolean {
  const { titles, collectives } = tools.lexicons
  const head = core.at(-1)?.lower ?? ''
  const one = head
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/(?<=..)s$/, '')
  const isOne = (word: string): boolean =>
    (titles.roles.person.has(word) || titles.offices.has(word) || titles.ranks.has(word)) && !titles.anybody.has(word)
  if (!isGroup) return isOne(head)
  // A name with a capital is a body's own: "Democratic Forces".
  if (core.length > 1 && !/^\p{Ll}/u.test(core.at(-1)?.text ?? '')) return false
  if (isOne(head) || isOne(one)) return true
  return (
    collectives.forces.has(head) ||
    [1, 2, 3].some((size) =>
      collectives.kinds.has(
        core
          .slice(-size)
          .map(({ lower }) => lower)
          .join(' '),
      ),
    )
  )
}

/** What the role is called: without whose it is and when it is held; its topic is of the name ("special envoy for Ruritania"). */
export function roleName({ core, tail }: RolePhrase, owner: Span | null): string {
  const isOwned = (token: Token): boolean => owner !== null && owner.start <= token.start && token.end <= owner.end
  const ownsAll = tail.some(isOwned)
  const words = core.filter((token) => !isOwned(token) && !ofDays.test(token.lower) && !/^['’]s?$|^[-,]$/.test(token.text))
  const topic = ownsAll || !/^(?:of|for)$/.test(tail[0]?.lower ?? '') || tail.length > longestTopic ? [] : tail
  return [...words.map(lowered), ...topic.map(({ text }) => text)].join(' ')
}

const longestTopic = 5
const lowered = ({ text, lower }: Token): string => (/^\p{Lu}[\p{Ll}-]*$/u.test(text) ? lower : text)

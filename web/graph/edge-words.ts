import { wordsOfKind } from '../show/words.ts'

/** What an edge says, read from the node it starts at, and from the one it points to. */
const words: Readonly<Record<string, readonly [outward: string, inward: string]>> = {
  PUBLISHED_BY: ['published by', 'published'],
  MENTIONS: ['names', 'named in'],
  APPEARS_IN: ['stands in', 'tells'],
  ASSERTED_BY: ['said by', 'said'],
  REPORTED_BY: ['reported by', 'reported'],
  ABOUT: ['about', 'spoken of in'],
  CLAIMS: ['gives', 'given in'],
  CLAIMED_BY: ['on the word of', 'gave'],
  LOCATED_IN: ['in', 'place of'],
  PART_OF: ['part of', 'has as parts'],
  INVOLVES: ['involves', 'took part in'],
  ACCUSES: ['accuses', 'accused in'],
  RESPONDED_TO: ['answered to', 'answered by'],
  HAS_ROLE: ['holds a role of', 'has in a role'],
  MEMBER_OF: ['belongs to', 'has as members'],
  UPDATES: ['updates', 'updated by'],
  REVISES: ['newer text of', 'came again as'],
}

/** An edge in words, as read from one of its ends. */
export const edgeWords = (kind: string, outward: boolean): string => words[kind]?.[outward ? 0 : 1] ?? wordsOfKind(kind)

/** The kinds of edge that have words. */
export const wordedEdges: readonly string[] = Object.keys(words)

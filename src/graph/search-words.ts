import { z } from 'zod'
import { searchWords } from './folded-words.ts'
import type { Parameters, Query, Session, TextHit } from './port.ts'

/**
 * So many nodes an engine finds by its own ranking, which prefers rare words and short texts; they are ranked anew by a score that is the
 * same on every engine. Where no more match, answers are the same on both to the last.
 */
const mostCandidates = 1000

/** An engine's own query: the words that every candidate may hold, and the score after which the best are returned. */
export interface WordsQuery {
  readonly name: string
  /** What the engine calls the index of a label. */
  readonly index: (label: string) => Parameters
}

const hit = z.object({ id: z.string(), score: z.number() })

/**
 * The nodes of a label that hold most of a text's words, the best first: a point for each word, and a part of one that is the greater the
 * shorter the node's text is. What was merged is found as the node that stands for it; ties go by id. Nothing in the text is syntax.
 */
export function searchByWords(session: Session, own: WordsQuery, label: string, text: string, limit: number): Promise<TextHit[]> {
  const words = searchWords(text)
  const query: Query<TextHit> = { name: own.name, row: hit }
  if (words.length === 0) return Promise.resolve([])
  return session.run(query, {
    ...own.index(label),
    words: words.map((word) => ` ${word} `),
    query: words.join(' '),
    candidates: mostCandidates,
    limit,
  })
}

import type { Range } from '../../../language/phrases/noun-phrase.ts'
import { isNominal } from '../../../language/phrases/token-class.ts'
import { type Scene, tokenAt, wordAt } from './scene.ts'

/** True for a name, and for a common noun that names speakers ("officials", "two witnesses"). */
export function speaks(scene: Scene, range: Range): boolean {
  const head = headOf(scene, range)
  const token = head === null ? undefined : tokenAt(scene, head)
  return token !== undefined && (token.pos === 'PROPN' || scene.sources.heads.has(token.lower) || token.text === ')')
}

/** True where a phrase can stand behind a number: somebody who speaks, a pronoun, or what speakers issue ("a tally by the union"). */
export function vouches(scene: Scene, range: Range): boolean {
  const head = headOf(scene, range)
  const word = head === null ? '' : wordAt(scene, head)
  return /^(?:he|she|they|it|we|i|who)$/.test(word) || scene.sources.documents.has(word) || speaks(scene, range)
}

/** The head noun of a source: its last noun before a preposition, a comma or its end; null for a phrase without one. */
function headOf(scene: Scene, range: Range): number | null {
  for (let i = range.first; i < range.end; i++) {
    const token = tokenAt(scene, i)
    if (token === undefined || /^(?:of|from|in|for|by|,)$/.test(token.lower)) break
    const next = tokenAt(scene, i + 1)
    const isLast = next === undefined || i + 1 >= range.end || !(isNominal(next, false) || scene.sources.heads.has(next.lower))
    if (isLast && (isNominal(token, false) || scene.sources.heads.has(token.lower) || token.text === ')')) return i
  }
  return null
}

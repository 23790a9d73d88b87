import { nounPhraseFrom, type Range } from '../../../language/phrases/noun-phrase.ts'
import { attaches, windowOn } from './find-source.ts'
import { isQuoted, type Scene, wordAt } from './scene.ts'
import { speaks } from './speaking.ts'

/** Who was cited by whom after a name: in "Reuters, citing a ministry, which quoted two doctors," the doctors are the origin, the ministry lies between. */
export interface CitationChain {
  readonly origin: Range
  /** Those between the origin and the one who cites, nearest to the origin first. */
  readonly between: readonly Range[]
  readonly first: number
  /** After the last one cited. */
  readonly end: number
}

const citing = /^(?:citing|quoting)$/
const cited = /^(?:cited|quoted|cites|quotes|citing|quoting)$/

/** Reads ", citing A, which cited B" from token `at`; null where nobody is cited there, or what is cited speaks for nobody. */
export function citationChain(scene: Scene, at: number, end: number): CitationChain | null {
  const links: Range[] = []
  let first = -1
  let i = at
  for (;;) {
    const verb = citingVerb(scene, i)
    if (verb === null || verb >= end || isQuoted(scene, verb)) break
    const phrase = nounPhraseFrom(windowOn(scene, verb + 1, end), verb + 1, (token, k) => attaches(scene, token.lower, k))
    if (phrase === null || !speaks(scene, phrase) || wordAt(scene, phrase.end) === 'as') break
    if (first < 0) first = verb
    links.push(phrase)
    i = phrase.end
  }
  const origin = links.pop()
  return origin === undefined ? null : { origin, between: links.reverse(), first, end: i }
}

/** The verb of citing at a token, after a comma, "which" and "in turn"; null where there is none. */
function citingVerb(scene: Scene, at: number): number | null {
  let i = wordAt(scene, at) === ',' ? at + 1 : at
  const isRelative = /^(?:which|who)$/.test(wordAt(scene, i))
  if (isRelative) i++
  while (/^(?:in|turn|,|itself|themselves|has|have|had|was|were)$/.test(wordAt(scene, i)) && i < at + 7) i++
  return (isRelative ? cited : citing).test(wordAt(scene, i)) ? i : null
}

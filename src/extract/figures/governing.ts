import type { Token } from '../../language/document.ts'
import { isQuoteMark } from '../../language/phrases/token-class.ts'
import type { CountedPhrase } from './counted-phrase.ts'
import type { CountedSentence } from './counted-sentence.ts'
import type { Predicate } from './predicates.ts'

/** A predicate that governs a counted phrase; `shared` where other counted phrases stand between the two. */
export interface Governor {
  readonly predicate: Predicate
  readonly shared: boolean
}

const longest = 30
const listWords = new Set(['and', 'or', '&', 'plus', 'including', 'as', 'well', 'along', 'with', 'among', 'of', 'to', 'at', 'whom', 'them'])
const tollVerbs =
  /^(?:risen|rose|rises|rising|rise|climbed|climbs|climbing|reached|reaches|reaching|stood|stands|standing|stand|put|puts|putting|brought|brings|bringing|exceeded|exceeds|surpassed|passed|topped|increased|increases|jumped|revised|estimated|hit|grew|grown|now|currently|soared|rising|mounted|is|was|be|been|has|had|have|could|may|might|to|at|of|from|in|so|far|already|later|since|the|by|over|across|for)$/

/**
 * The predicate that says what happened to the counted ones of a phrase. Order: one that stands right beside it, then the nearest one before
 * it, then one that it shares with its neighbours in a list. Null where none can be reached without leaving the clause.
 */
export function governorOf(sentence: CountedSentence, counted: CountedPhrase): Governor | null {
  const right = toTheRight(sentence, counted)
  if (right !== null && !right.shared) return right
  const left = toTheLeft(sentence, counted)
  if (left !== null && !left.shared) return left
  return right ?? left
}

/** Prepositions whose noun is no subject: "six men from one family were killed". */
const inPhrase = /^(?:from|of|in|at|near|on|by|against|behind|inside|into|towards|for)$/

/** Words between those counted and what happened to them: "people who have been left homeless", "372 were reported missing". */
const linking =
  /^(?:who|which|whom|that|also|reportedly|all|both|[“”"'‘’)(]|left|made|rendered|reported|feared|confirmed|believed|presumed|declared|listed)$/

/** "kills 46 as thousands flee", "and that six were wounded": another clause, of its own subject. */
const opensOwnClause = (tokens: readonly Token[], at: number): boolean => {
  const [before, word, next] = [tokens[at - 1], tokens[at]?.lower, tokens[at + 1]?.lower]
  return (
    (word === 'that' && before?.lower === 'and') ||
    (word === 'as' && !/(?:ed|wn|en)$/.test(before?.lower ?? '') && next !== 'well' && next !== 'of')
  )
}

function toTheRight(sentence: CountedSentence, counted: CountedPhrase): Governor | null {
  const { tokens } = sentence
  const isObject = inPhrase.test(tokens[counted.firstToken - 1]?.lower ?? '') && counted.firstToken > counted.sentence.firstToken
  const state = besideState(sentence, counted.endToken)
  if (isObject && state !== null) return { predicate: state, shared: false }
  if (isObject && (counted.head !== null || sentence.predicateAt(counted.endToken)?.counts !== 'left')) return null
  const limit = Math.min(counted.sentence.endToken, counted.endToken + longest)
  let shared = false
  let inside = false
  for (let at = counted.endToken; at < limit; at++) {
    const predicate = sentence.predicateAt(at)
    if (predicate !== undefined) {
      if (predicate.counts === 'left') return { predicate, shared }
      if (predicate.counts === 'either' && ((at === counted.endToken && counted.head === null) || !takesObject(sentence, predicate)))
        return { predicate, shared }
      return null
    }
    const token = tokens[at]
    if (token === undefined) return null
    const next = sentence.phraseFrom(at)
    if (next !== undefined && next !== counted) {
      if (!inside) shared = true
      at = next.endToken - 1
      continue
    }
    if (token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART' || linking.test(token.lower)) {
      if (opensOwnClause(tokens, at)) return null
      if (token.pos === 'AUX') inside = false
      continue
    }
    if (opensOwnClause(tokens, at)) return null
    if (token.text === ',' || isDash(token)) {
      inside = true
      if (!goesOn(sentence, at + 1, limit) && sentence.predicateAt(at + 1)?.counts !== 'left') return null
      continue
    }
    if (
      token.pos === 'ADP' ||
      /^(?:including|among|mostly|mainly|most|many|some|half|whom|them|identified|believed|belonging|affiliated|loyal|aged|linked|accused|suspected|described|wearing|fighting|backed|allied|aligned)$/.test(
        token.lower,
      )
    ) {
      inside = true
      continue
    }
    if (token.pos === 'CCONJ' || token.lower === 'and') {
      if (!inside && !isNominal(tokens[at + 1]) && sentence.phraseFrom(at + 1) === undefined) return null
      if (sentence.phraseFrom(at + 1) !== undefined || !inside) shared ||= true
      continue
    }
    if (isNominal(token) && (inside || shared)) continue
    if (token.pos === 'DET' && (inside || shared)) continue
    return null
  }
  return null
}

/** "For three others still missing": what a single word right behind says of them, whatever governs the phrase. */
function besideState(sentence: CountedSentence, end: number): Predicate | null {
  const at = /^(?:still|also|now)$/.test(sentence.tokens[end]?.lower ?? '') ? end + 1 : end
  const predicate = sentence.predicateAt(at)
  const isMissing = predicate?.metric === 'missing' && predicate.counts === 'left' && predicate.first === at
  return isMissing && at > end ? predicate : null
}

const isDash = (token: Token): boolean => /^(?:-|–|—|--)$/.test(token.text)

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM' || token.pos === 'DET')

/** After a comma: an aside that closes again, or the next of a list. */
function goesOn(sentence: CountedSentence, at: number, limit: number): boolean {
  const { tokens } = sentence
  const word = tokens[at]?.lower ?? ''
  if (sentence.phraseFrom(at) !== undefined) return true
  if (/^(?:including|mostly|mainly|most|many|among|some|all|both|and|half|one|two|aged|were|was|have|had|a|an|at|none)$/.test(word))
    return true
  const end = Math.min(limit, at + 14)
  for (let i = at; i < end; i++) {
    const mark = tokens[i]
    if (mark === undefined) return false
    if (mark.text === ',' || isDash(mark)) return tokens[i + 1]?.pos === 'AUX' || (mark.text !== ',' && i > at)
  }
  return false
}

/** A verb that the next tokens give an object to: "12 gunmen killed five soldiers", but not "12 killed five injured". */
function takesObject(sentence: CountedSentence, predicate: Predicate): boolean {
  const { tokens } = sentence
  const next = tokens[predicate.end]
  if (next === undefined || next.sentence !== tokens[predicate.first]?.sentence) return false
  const object = sentence.phraseFrom(predicate.end)
  const own = object === undefined ? undefined : sentence.predicateAt(object.endToken)
  if (own !== undefined && own.counts !== 'right' && own.metric !== predicate.metric) return false
  return object !== undefined || ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(next.pos)
}

function toTheLeft(sentence: CountedSentence, counted: CountedPhrase): Governor | null {
  const { tokens } = sentence
  const limit = Math.max(counted.sentence.firstToken, counted.firstToken - longest)
  let shared = false
  let listed = false
  let onlyToll = false
  let part = false
  for (let at = counted.firstToken - 1; at >= limit; at--) {
    const predicate = sentence.predicateAt(at)
    if (predicate !== undefined) {
      if (predicate.counts === 'left') {
        if (part) return { predicate, shared: true }
        if (!onlyToll) return null
        at = predicate.first
        continue
      }
      if (onlyToll && !predicate.toll) return null
      return { predicate, shared }
    }
    const token = tokens[at]
    if (token === undefined) return null
    const before = sentence.phraseAt(at, counted)
    if (before !== undefined) {
      if (!listed && !onlyToll) return null
      if (listed) shared = true
      at = before.firstToken
      continue
    }
    if (onlyToll) {
      if (/^[,;:]$/.test(token.text)) return null
      continue
    }
    if (at === counted.firstToken - 1 && /^(?:at|to|from)$/.test(token.lower)) {
      const toll = tollBefore(sentence, at, limit)
      if (toll !== null) return { predicate: toll, shared: false }
    }
    if (listWords.has(token.lower) || token.text === ',') {
      if (/^(?:including|among|whom|with)$/.test(token.lower)) part = true
      if (/^(?:and|or|&|plus|including|with|along|among|,)$/.test(token.lower) || token.text === ',') listed = true
      else if (/^(?:to|at|of)$/.test(token.lower) && tollVerbs.test(tokens[at - 1]?.lower ?? '')) onlyToll = true
      continue
    }
    if (token.pos === 'DET' || token.pos === 'ADV' || isQuoteMark(token)) continue
    if (
      listed &&
      (isNominal(token) || /^[“”"'‘’]$/.test(token.text) || token.lower === "'s" || token.pos === 'ADP' || token.pos === 'ADJ')
    ) {
      if (token.pos === 'ADP') listed = isListed(tokens, at, limit)
      continue
    }
    if (tollVerbs.test(token.lower)) {
      onlyToll = true
      continue
    }
    return null
  }
  return null
}

/** Whether a list still opens further left: "killed two men in Oran and three in …". */
const isListed = (tokens: readonly Token[], at: number, limit: number): boolean => tokens[at - 1] !== undefined && at - 1 >= limit

/** "the death toll from the raids at 50": a toll within reach, with neither another count nor another clause between. */
function tollBefore(sentence: CountedSentence, from: number, limit: number): Predicate | null {
  const { tokens } = sentence
  const isFormer = tokens[from]?.lower === 'from'
  for (let at = from - 1; at >= Math.max(limit, from - 18); at--) {
    const predicate = sentence.predicateAt(at)
    if (predicate?.toll === false && predicate.counts === 'left' && isFormer) continue
    if (predicate !== undefined) return predicate.toll ? predicate : null
    const token = tokens[at]
    if (token === undefined || /^[;:]$/.test(token.text)) return null
    if (token.text === ',' && !isFormer) {
      // "the toll, which stood at 92 on Tuesday, rose to 160"
      const opening = tokens[at + 1]?.lower === 'which' ? at : asideBefore(tokens, at, limit)
      if (opening === null) return null
      at = opening
      continue
    }
    const other = sentence.phraseAt(at)
    if (other !== undefined && tokens[other.firstToken - 1]?.lower !== (isFormer ? 'to' : 'from')) return null
    // "the toll of the ferry sinking": a noun, whatever the tagger takes it for
    if ((token.pos === 'VERB' || token.pos === 'AUX') && !tollVerbs.test(token.lower) && !/ing$/.test(token.lower)) return null
  }
  return null
}

/** The comma that opens the aside which a comma closes: ", which stood at 92,"; null where none does. */
function asideBefore(tokens: readonly Token[], close: number, limit: number): number | null {
  for (let at = close - 1; at > limit; at--) {
    if (tokens[at]?.text === ',') return null
    if (tokens[at]?.lower === 'which' && tokens[at - 1]?.text === ',') return at - 1
  }
  return null
}

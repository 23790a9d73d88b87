import { type Sentence, tokenIndexAt } from '../../language/document.ts'
import { phraseAt } from '../../language/phrases/phrase-table.ts'
import { hasTrait } from '../../record/event-traits.ts'
import type { Participant } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { withConjunctsAfter, withConjunctsBefore } from './conjuncts.ts'
import type { EventCluster } from './event-clusters.ts'
import type { EventWords } from './event-words.ts'
import { participantsOf, phrasesAround } from './participants.ts'
import { beforeVerbGroup, nounPhraseFrom, type Range, subjectBefore } from './phrases-beside.ts'
import { realisOf } from './realis.ts'

/** How far back, in sentences, the event lies that is owned to or hurt somebody without being named again. */
const reach = 3

/**
 * Adds to events what other sentences and words than their triggers tell: who was hurt ("two guards were wounded"), who owns to the
 * deed or is blamed for it ("the HF claimed responsibility", "the attack was attributed to the HF").
 */
export function addToldAside(draft: Draft, clusters: readonly EventCluster[], words: EventWords): void {
  if (clusters.length === 0) return
  for (const sentence of draft.document.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const told = hurtAt(draft, sentence, at, words) ?? responsibleAt(draft, sentence, at, words)
      if (told === null) continue
      const cluster = clusterFor(draft, clusters, sentence, at, told.needsName)
      if (cluster === undefined) continue
      for (const participant of told.participants) if (!isKnown(cluster, participant)) cluster.participants.push(participant)
    }
  }
}

interface Told {
  readonly participants: readonly Participant[]
  /** Whether the event must be named in the same sentence. */
  readonly needsName: boolean
}

const isKnown = (cluster: EventCluster, { role, actor, start, end }: Participant): boolean =>
  cluster.participants.some((p) => (p.start < end && start < p.end) || (p.role === role && actor !== null && p.actor === actor))

function hurtAt(draft: Draft, sentence: Sentence, at: number, words: EventWords): Told | null {
  const token = draft.document.tokens[at]
  if (token === undefined || !words.harms.has(token.lower)) return null
  const realis = realisOf(draft.document, sentence, { start: token.start, end: token.end, firstToken: at }, false, words.realis)
  if (realis !== 'actual' && realis !== 'alleged') return null
  const found = phrasesAround(draft, sentence, { start: token.start, end: token.end, type: 'KILLING' }, words)
  return { participants: found.filter(({ role }) => role === 'victim' || role === 'agent'), needsName: false }
}

function responsibleAt(draft: Draft, sentence: Sentence, at: number, words: EventWords): Told | null {
  const { tokens } = draft.document
  const claim = phraseAt(words.claims, tokens, at)
  const partaking = claim === null ? phraseAt(words.partakings, tokens, at) : null
  const own = claim ?? partaking
  if (own !== null) {
    const group = beforeVerbGroup(tokens, sentence, at)
    if (tokens.slice(group, at).some(({ lower }) => negations.test(lower))) return null
    const subject = subjectBefore(tokens, sentence, group)
    return subject === null ? null : accusedIn(draft, withConjunctsBefore(tokens, sentence, subject), words, partaking !== null)
  }
  const blame = phraseAt(words.blames, tokens, at)
  if (blame === null) return null
  const blamed = nounPhraseFrom(tokens, sentence, blame.end)
  return blamed === null
    ? null
    : accusedIn(draft, withConjunctsAfter(tokens, sentence, blamed), words, tokens[blame.end - 1]?.lower !== 'to')
}

/** "The HF was not responsible", "has never claimed": it accuses nobody. */
const negations = /^(?:not|never|.*n['’]t)$/

function accusedIn(draft: Draft, ranges: readonly Range[], words: EventWords, needsName: boolean): Told | null {
  const isNobody = ranges.some(({ first }) => /^(?:no|none|nobody)$/.test(draft.document.tokens[first]?.lower ?? ''))
  return isNobody ? null : { participants: ranges.flatMap((range) => participantsOf(draft, 'accused', range, words)), needsName }
}

/** The event of the sentence that is named nearest; else, unless it must be named, the one told of last before. */
function clusterFor(
  draft: Draft,
  clusters: readonly EventCluster[],
  sentence: Sentence,
  at: number,
  needsName: boolean,
): EventCluster | undefined {
  let best: EventCluster | undefined
  let least = Number.POSITIVE_INFINITY
  for (const cluster of clusters) {
    if (
      !hasTrait(cluster.type, 'culpable') ||
      cluster.type === 'OTHER' ||
      !(hasTrait(cluster.type, 'lethal') || cluster.type === 'ABDUCTION')
    )
      continue
    for (const mention of cluster.mentions) {
      const back = sentence.index - mention.sentence
      if (back < 0 || back > (needsName ? 0 : reach)) continue
      const distance = back * 1000 + Math.abs(tokenIndexAt(draft.document, mention.start) - at)
      if (distance < least) {
        best = cluster
        least = distance
      }
    }
  }
  return best
}

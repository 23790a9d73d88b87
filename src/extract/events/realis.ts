import type { Document, Sentence, Token } from '../../language/document.ts'
import { formsOfBe } from '../../language/phrases/grammar-words.ts'
import type { RealisWords } from '../../lexicon/realis.ts'
import type { Realis } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'

/**
 * Whether what a trigger tells of has happened, by the words of its clause before it. Negation counts within four words; a hope, fear, call
 * or condition and the future count for verbs in their verb group and for nouns right before. Inside a statement's content (`inContent`),
 * or beside "allegedly", it is alleged.
 */
export function realisOf(
  document: Document,
  sentence: Sentence,
  trigger: Span & { firstToken: number },
  inContent: boolean,
  words: RealisWords,
): Realis {
  const before = clauseBefore(document.tokens, sentence, trigger.firstToken, words)
  const near = before.slice(0, 4)
  if (near.some((token, i) => words.negators.has(token.lower) && !(token.lower === 'no' && i > 2))) return 'negated'
  if (near.slice(0, 3).some((token) => words.futures.has(token.lower))) return 'future'
  const word = document.tokens[trigger.firstToken]
  const infinitive = before[0]?.lower === 'to' && word?.pos === 'VERB' && !/(?:s|ed|ing)$/.test(word.lower)
  if (isKnownToEnd(near)) return inContent ? 'alleged' : 'actual'
  if (infinitive && !before.slice(1, 3).some((token) => /^(?:had|forced|managed|continued|continue|began|able|started)$/.test(token.lower)))
    return 'hypothetical'
  if (near.slice(0, 3).some((token) => words.hypotheses.has(token.lower)) && !isPerfectPassive(near)) return 'hypothetical'
  if (inContent || before.slice(0, 8).some((token) => words.allegers.has(token.lower))) return 'alleged'
  return 'actual'
}

/** "stop the bloodshed", "an end to the killings": what is to end is there. */
const isKnownToEnd = (near: readonly Token[]): boolean =>
  near.some((token) => /^(?:the|this|these|those|its)$/.test(token.lower)) &&
  near.some((token) => /^(?:stop|end|ending|halt|halting|stopped|ended)$/.test(token.lower))

/** "feared dead", "have been called": a finished form between the word and the trigger. */
const isPerfectPassive = (near: readonly Token[]): boolean => {
  const first = near[0]
  return (
    first !== undefined &&
    formsOfBe.has(first.lower) &&
    near.some((token) => /^(?:has|have|had|was|were)$/.test(token.lower)) &&
    !near.some((token) => /^(?:could|might|may|would|should|must)$/.test(token.lower))
  )
}

/** The tokens of the clause before one, nearest first. */
function clauseBefore(tokens: readonly Token[], sentence: Sentence, at: number, { clauseOpeners }: RealisWords): Token[] {
  const found: Token[] = []
  for (let i = at - 1; i >= sentence.firstToken && found.length < 12; i--) {
    const token = tokens[i]
    if (token === undefined || clauseOpeners.has(token.lower)) break
    found.push(token)
  }
  return found
}

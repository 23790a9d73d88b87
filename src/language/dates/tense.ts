import type { Document } from '../document.ts'
import { tokenIndexAt } from '../document.ts'

const ahead = new Set(['will', 'shall', "'ll", 'wo', 'tomorrow'])
const plans = new Set([
  'expected',
  'scheduled',
  'due',
  'planned',
  'set',
  'slated',
  'plan',
  'plans',
  'planning',
  'likely',
  'going',
  'vowed',
  'promised',
  'agreed',
  'hopes',
  'aims',
  'intends',
  'must',
  'should',
])
const boundary = /^[,;:.!?“”"()]$/

/** Whether what is told around an offset lies ahead: "will", "is expected to", within the clause. */
export function isAhead(document: Document, offset: number): boolean {
  const index = tokenIndexAt(document, offset)
  const sentence = document.tokens[index]?.sentence
  const reach = (step: -1 | 1, limit: number): boolean => {
    for (let i = index + step; Math.abs(i - index) <= limit; i += step) {
      const token = document.tokens[i]
      if (token === undefined || token.sentence !== sentence || boundary.test(token.text)) return false
      if (ahead.has(token.lower) || (token.lower === 'to' && document.tokens[i + 1]?.lower === 'be')) return true
      if (plans.has(token.lower) && document.tokens[i + 1]?.lower === 'to') return true
      if (step === -1 && (token.lower === 'scheduled' || token.lower === 'due' || token.lower === 'slated')) return true
    }
    return false
  }
  return reach(-1, 12) || reach(1, 8)
}

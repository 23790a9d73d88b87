import type { NumberWords } from '../../lexicon/numbers.ts'
import type { Comparator } from '../../record/kinds.ts'
import { comparators } from '../../record/kinds.ts'
import { oncePer } from '../once-per.ts'
import { type PhraseTable, phraseTable } from '../phrases/phrase-table.ts'
import type { Amount } from './quantity.ts'

/** The number lexicon, built for look-up at a token. */
export interface NumberGrammar {
  readonly words: NumberWords
  readonly amounts: PhraseTable<Amount>
  readonly before: PhraseTable<Comparator | 'plain'>
  readonly after: PhraseTable<Comparator>
  readonly measures: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
  readonly labelsBeforeYear: ReadonlySet<string>
}

/** The grammar of a lexicon, built once. */
export const numberGrammar = oncePer((words: NumberWords): NumberGrammar => {
  const listed = (table: Partial<Record<Comparator, string[]>>) =>
    comparators.flatMap((comparator) => (table[comparator] ?? []).map((phrase) => [phrase, comparator] as const))
  const fixed = Object.entries(words.fixed).map(([phrase, value]): [string, Amount] => [phrase, { value, min: value, max: value }])
  const vague = Object.entries(words.vague).map(([phrase, [min, max]]): [string, Amount] => [phrase, { value: null, min, max }])
  return {
    words,
    amounts: phraseTable([...fixed, ...vague]),
    before: phraseTable([...listed(words.before), ...words.plain.map((phrase) => [phrase, 'plain'] as const)]),
    after: phraseTable(listed(words.after)),
    measures: new Set(words.measures),
    labels: new Set(words.labels),
    labelsBeforeYear: new Set(words.labelsBeforeYear),
  }
})

import { oncePer } from '../../../language/once-per.ts'
import { type PhraseTable, phraseTable } from '../../../language/phrases/phrase-table.ts'
import { inflect, type VerbForm } from '../../../lexicon/inflect.ts'
import { numberForms } from '../../../lexicon/number-forms.ts'
import type { TriggerWords } from '../../../lexicon/triggers.ts'
import type { EventType } from '../../../record/kinds.ts'
import type { Telling } from './sense-tellers.ts'

/** What a trigger word or phrase is: a verb in one of these forms, a noun, or a fixed phrase. */
export interface TriggerEntry {
  readonly type: EventType
  readonly kind: 'verb' | 'noun' | 'phrase'
  readonly forms: readonly VerbForm[]
}

/** The trigger lexicon, built for look-up at a token. */
export interface TriggerIndex {
  readonly phrases: PhraseTable<readonly TriggerEntry[]>
  readonly blocked: PhraseTable<true>
  readonly contexts: ReadonlyMap<string, readonly { type: EventType | null; near: ReadonlySet<string>; within: number }[]>
  /** Words of two types by what tells which: phrases of the other type, and those of the type that it has by itself. */
  readonly senses: ReadonlyMap<string, { readonly type: EventType; readonly tellers: PhraseTable<Telling> }>
  /** Phrases that count only with one of `near` around them. */
  readonly onlyNear: readonly { words: ReadonlySet<string>; near: ReadonlySet<string>; within: number }[]
  readonly nounsOnly: ReadonlySet<string>
  readonly transitiveOnly: ReadonlySet<string>
}

/** The index of a trigger lexicon, built once. */
export const triggerIndex = oncePer((words: TriggerWords): TriggerIndex => {
  const entries = new Map<string, TriggerEntry[]>()
  const add = (text: string, entry: TriggerEntry) => entries.set(text, [...(entries.get(text) ?? []), entry])
  for (const { type, verbs, nouns, phrases } of words.types) {
    for (const verb of verbs) {
      const [lemma = verb, ...particles] = verb.split(' ')
      for (const [form, forms] of inflect(lemma, words.irregular[lemma])) add([form, ...particles].join(' '), { type, kind: 'verb', forms })
    }
    for (const noun of nouns) for (const form of numberForms(noun)) add(form, { type, kind: 'noun', forms: [] })
    for (const phrase of phrases) add(phrase, { type, kind: 'phrase', forms: [] })
  }
  const contexts = new Map<string, { type: EventType | null; near: ReadonlySet<string>; within: number }[]>()
  for (const { words: heads, type, near, within } of words.contexts)
    for (const head of heads) contexts.set(head, [...(contexts.get(head) ?? []), { type, near: new Set(near), within }])
  return {
    phrases: phraseTable(entries),
    blocked: phraseTable(words.blocked.map((phrase) => [phrase, true] as const)),
    contexts,
    senses: new Map(
      words.senses.flatMap(({ words: heads, type, told, toldBeside, otherwise }) => {
        const tellers = phraseTable<Telling>([
          ...told.map((phrase) => [phrase, { isSecond: true, carries: true }] as const),
          ...toldBeside.map((phrase) => [phrase, { isSecond: true, carries: false }] as const),
          ...otherwise.map((phrase) => [phrase, { isSecond: false, carries: true }] as const),
        ])
        return heads.map((head) => [head, { type, tellers }] as const)
      }),
    ),
    onlyNear: words.onlyNear.map((rule) => ({ words: new Set(rule.words), near: new Set(rule.near), within: rule.within })),
    nounsOnly: new Set(words.nounsOnly.flatMap((noun) => numberForms(noun))),
    transitiveOnly: new Set(words.transitiveOnly.flatMap((verb) => [...inflect(verb, words.irregular[verb]).keys()])),
  }
})

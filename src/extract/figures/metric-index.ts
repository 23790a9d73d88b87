import { oncePer } from '../../language/once-per.ts'
import { type PhraseTable, phraseTable } from '../../language/phrases/phrase-table.ts'
import { inflect, type VerbForm } from '../../lexicon/inflect.ts'
import type { Lexicons } from '../../lexicon/lexicons.ts'
import { numberForms } from '../../lexicon/number-forms.ts'
import { type Group, groups, type Metric, metrics } from '../../record/kinds.ts'

/** A verb of counting by one of its forms: what it counts, and which forms the word may be. */
export interface MetricVerb {
  readonly metric: Metric
  readonly transitive: boolean
  readonly forms: readonly VerbForm[]
  readonly particles: readonly string[]
}

/** The words of counting, built for look-up at a token. */
export interface MetricIndex {
  readonly verbs: ReadonlyMap<string, readonly MetricVerb[]>
  readonly states: ReadonlyMap<string, Metric>
  readonly after: PhraseTable<Metric>
  readonly before: PhraseTable<Metric>
  /** Counted nouns, singular and plural. */
  readonly counted: ReadonlyMap<string, Metric>
  readonly groupOf: ReadonlyMap<string, Group>
  readonly modifierOf: ReadonlyMap<string, Group>
  readonly memberNouns: ReadonlySet<string>
  readonly notPeople: ReadonlySet<string>
  /** Nouns of groups that an article before them makes no single person. */
  readonly notOnePerson: ReadonlySet<string>
}

/** The index of a set of lexicons, built once. */
export const metricIndex = oncePer((lexicons: Lexicons): MetricIndex => {
  const verbs = new Map<string, MetricVerb[]>()
  const states = new Map<string, Metric>()
  const counted = new Map<string, Metric>()
  const after: [string, Metric][] = []
  const before: [string, Metric][] = []
  const { populations } = lexicons
  const formsOf = (noun: string): string[] => numberForms(noun, populations.irregularPlurals)
  for (const metric of metrics) {
    const words = lexicons.metrics[metric]
    if (words === undefined) continue
    const addVerb = (name: string, transitive: boolean) => {
      const [lemma = name, ...particles] = name.split(' ')
      for (const [form, forms] of inflect(lemma, lexicons.triggers.irregular[lemma]))
        verbs.set(
          form,
          [...(verbs.get(form) ?? []), { metric, transitive, forms, particles }].sort((a, b) => b.particles.length - a.particles.length),
        )
    }
    for (const verb of words.transitive) addVerb(verb, true)
    for (const verb of words.intransitive) addVerb(verb, false)
    for (const state of words.states) states.set(state, metric)
    for (const phrase of words.after) after.push([phrase, metric])
    for (const phrase of words.before) before.push([phrase, metric])
    for (const noun of words.counted) for (const form of formsOf(noun)) counted.set(form, metric)
  }
  return {
    verbs,
    states,
    after: phraseTable(after),
    before: phraseTable(before),
    counted,
    groupOf: groupsOf(populations.groups, formsOf),
    modifierOf: groupsOf(populations.modifiers, formsOf),
    memberNouns: new Set(populations.memberNouns.flatMap(formsOf)),
    notPeople: new Set(populations.notPeople.flatMap(formsOf)),
    notOnePerson: new Set(populations.notOnePerson),
  }
})

function groupsOf(words: Partial<Record<Group, string[]>>, formsOf: (noun: string) => string[]): Map<string, Group> {
  const found = new Map<string, Group>()
  for (const group of groups) for (const noun of words[group] ?? []) for (const form of formsOf(noun)) found.set(form, group)
  return found
}

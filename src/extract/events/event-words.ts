import { oncePer } from '../../language/once-per.ts'
import { type PhraseTable, phraseTable } from '../../language/phrases/phrase-table.ts'
import { inflect } from '../../lexicon/inflect.ts'
import type { Lexicons } from '../../lexicon/lexicons.ts'
import { numberForms } from '../../lexicon/number-forms.ts'
import type { RealisWords } from '../../lexicon/realis.ts'

/** The word lists that reading events needs, as sets; all lower case. */
export interface EventWords {
  readonly realis: RealisWords
  readonly instruments: ReadonlySet<string>
  /** Forms of verbs whose subject is what it happened to: "died". */
  readonly intransitive: ReadonlySet<string>
  /** Words by which a trigger is not the event that was told of before: "another attack". */
  readonly others: ReadonlySet<string>
  readonly apart: readonly ReadonlySet<string>[]
  readonly blasts: ReadonlySet<string>
  readonly attackWords: ReadonlySet<string>
  /** Buildings, vehicles, works: hit, but no victims. */
  readonly things: ReadonlySet<string>
  /** What events come of or end in, which is nobody: "violence", "the crisis". */
  readonly nobodies: ReadonlySet<string>
  /** People under arms, singular and plural. */
  readonly armed: ReadonlySet<string>
  /** Nouns for people, singular and plural. */
  readonly people: ReadonlySet<string>
  /** Forms of the verbs by which people are hurt and not killed. */
  readonly harms: ReadonlySet<string>
  /** Words for killing that nobody does by chance: "shot", "stabbed". */
  readonly deliberate: ReadonlySet<string>
  /** Phrases behind who owns to a deed, alone or with the deed named behind them; phrases before who is blamed. */
  readonly claims: PhraseTable<true>
  readonly partakings: PhraseTable<true>
  readonly blames: PhraseTable<true>
  /** Forms of the verbs by which an attack or a bomb has its doer. */
  readonly doings: ReadonlySet<string>
}

/** The sets of a set of lexicons, built once. */
export const eventWords = oncePer((lexicons: Lexicons): EventWords => {
  const { triggers, populations, realis } = lexicons
  const formsOf = (noun: string): string[] => numberForms(noun, populations.irregularPlurals)
  const groups = populations.groups
  const harms = lexicons.metrics.injured?.transitive ?? []
  return {
    realis,
    instruments: new Set(triggers.instruments),
    intransitive: new Set(triggers.intransitive),
    others: new Set(triggers.others),
    apart: triggers.apart.map((list) => new Set(list)),
    blasts: new Set(triggers.blasts),
    attackWords: new Set(triggers.attackWords),
    things: new Set(triggers.things.flatMap(formsOf)),
    nobodies: new Set(triggers.nobodies.flatMap(formsOf)),
    armed: new Set([...triggers.armed, ...(groups.insurgent ?? []), ...(groups.combatant ?? [])].flatMap(formsOf)),
    people: new Set(Object.values(groups).flat().flatMap(formsOf)),
    doings: new Set(triggers.doings.flatMap((verb) => [...inflect(verb, triggers.irregular[verb]).keys()])),
    harms: new Set(harms.flatMap((verb) => [...inflect(verb, triggers.irregular[verb]).keys()])),
    deliberate: new Set(triggers.deliberate),
    claims: phraseTable(triggers.claims.map((phrase) => [phrase, true] as const)),
    partakings: phraseTable(triggers.partakings.map((phrase) => [phrase, true] as const)),
    blames: phraseTable(triggers.blames.map((phrase) => [phrase, true] as const)),
  }
})

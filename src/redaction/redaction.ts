import type { HiddenName } from './hidden-words.ts'
import { hiddenWords } from './hidden-words.ts'
import { masked } from './mask.ts'
import type { RedactionRules } from './rules.ts'
import { type Sealer, sealerOf } from './sealed-id.ts'

/** What hides names in all that leaves: one for a process, which learns further names of hidden actors from the graph. */
export interface Redaction extends Sealer {
  /** A text with hidden words as blocks, as long as it was. */
  mask(text: string): string
  /** Ids of actors to hide, known from rules or by the names that rules give. */
  readonly actors: readonly string[]
  /** Hides further names, of those actors. */
  learn(names: readonly HiddenName[]): void
}

/** Hides what rules say. */
export function redactionOf({ secret, rules }: RedactionRules, idOfName: (name: string) => string): Redaction {
  const patterns = rules.flatMap((rule) => ('pattern' in rule ? [rule.pattern] : []))
  const own = rules.flatMap((rule): HiddenName[] =>
    'name' in rule ? [rule] : 'actor' in rule ? [{ name: rule.actor.replace(/^actor:(.*\/)?/s, ''), whole: false }] : [],
  )
  let words = hiddenWords(own)
  return {
    ...sealerOf(secret),
    actors: rules.flatMap((rule) => ('actor' in rule ? [rule.actor] : 'name' in rule ? [idOfName(rule.name)] : [])),
    mask: (text) => masked(text, { words, patterns }),
    learn: (names) => {
      words = hiddenWords([...own, ...names])
    },
  }
}

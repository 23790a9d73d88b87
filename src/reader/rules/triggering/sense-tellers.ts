import type { Token } from '../../../language/document.ts'
import { type PhraseTable, phraseAt } from '../../../language/phrases/phrase-table.ts'
import { countBefore } from '../../../record/sorted.ts'

/** The phrases of a text that tell which of its two types a word has, found once a table. */
export class SenseTellers {
  readonly #tokens: readonly Token[]
  readonly #found = new Map<PhraseTable<boolean>, readonly { at: number; tells: boolean }[]>()

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /** What the phrase nearest to a token tells, however far off; false where the text has none. */
  nearest(table: PhraseTable<boolean>, token: number): boolean {
    const found = this.#found.get(table) ?? this.#scan(table)
    const behind = countBefore(found, ({ at }) => at < token)
    const [before, after] = [found[behind - 1], found[behind]]
    if (before === undefined || after === undefined) return (before ?? after)?.tells ?? false
    return (token - before.at <= after.at - token ? before : after).tells
  }

  #scan(table: PhraseTable<boolean>): readonly { at: number; tells: boolean }[] {
    const found = this.#tokens.flatMap((_, at) => {
      const match = phraseAt(table, this.#tokens, at)
      return match === null ? [] : [{ at, tells: match.value }]
    })
    this.#found.set(table, found)
    return found
  }
}

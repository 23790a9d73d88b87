import type { Token } from '../../../language/document.ts'
import { type PhraseTable, phraseAt } from '../../../language/phrases/phrase-table.ts'
import { countBefore } from '../../../record/sorted.ts'

/** What a phrase tells of the word it is near: whether it has its second type, and whether it tells so in other sentences too. */
export interface Telling {
  readonly isSecond: boolean
  readonly carries: boolean
}

interface Found extends Telling {
  readonly at: number
}

/** How many tokens off a phrase of another sentence still tells. */
const reach = 12

/** The phrases of one table in text order. */
interface Scanned {
  readonly all: readonly Found[]
  readonly carrying: readonly Found[]
  /** Whether most that carry are of the second type. */
  readonly isSecond: boolean
}

/** The phrases of a text that tell which of its two types a word has, found once a table. */
export class SenseTellers {
  readonly #tokens: readonly Token[]
  readonly #found = new Map<PhraseTable<Telling>, Scanned>()

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /**
   * Whether a token has its second type: as the nearest phrase of its sentence tells, else the nearest close by. Where none is, it has it
   * if most that the text tells elsewhere says so.
   */
  isSecond(table: PhraseTable<Telling>, token: number): boolean {
    const { all, carrying, isSecond } = this.#found.get(table) ?? this.#scan(table)
    const sentence = this.#tokens[token]?.sentence
    const beside = nearest(all, token, ({ at }) => this.#tokens[at]?.sentence === sentence)
    const telling = beside ?? nearest(carrying, token, ({ at }) => Math.abs(at - token) <= reach)
    return telling?.isSecond ?? isSecond
  }

  #scan(table: PhraseTable<Telling>): Scanned {
    const all = this.#tokens.flatMap((_, at) => {
      const match = phraseAt(table, this.#tokens, at)
      return match === null ? [] : [{ at, ...match.value }]
    })
    const carrying = all.filter(({ carries }) => carries)
    const scanned = { all, carrying, isSecond: carrying.filter(({ isSecond }) => isSecond).length * 2 > carrying.length }
    this.#found.set(table, scanned)
    return scanned
  }
}

/** The nearest phrase to a token, of those right before and behind it that will do. */
function nearest(found: readonly Found[], token: number, willDo: (found: Found) => boolean): Found | undefined {
  const behind = countBefore(found, ({ at }) => at < token)
  const [before, after] = [found[behind - 1], found[behind]].map((one) => (one !== undefined && willDo(one) ? one : undefined))
  if (before === undefined || after === undefined) return before ?? after
  return token - before.at <= after.at - token ? before : after
}

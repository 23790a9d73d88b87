import type { Sentence } from '../language/document.ts'
import { oncePer } from '../language/once-per.ts'
import type { Draft } from './draft.ts'

/** A reading of one sentence, made when it is first asked for and kept for the many spans of the sentence that ask again. */
export function perSentence<T extends object>(read: (draft: Draft, sentence: Sentence) => T): (draft: Draft, sentence: Sentence) => T {
  const kept = oncePer((_: Draft) => new Map<number, T>())
  return (draft, sentence) => {
    const sentences = kept(draft)
    const reading = sentences.get(sentence.index) ?? read(draft, sentence)
    sentences.set(sentence.index, reading)
    return reading
  }
}

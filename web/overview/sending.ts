import { useState } from 'preact/hooks'
import { announce } from '../api/announce.ts'
import { ask } from '../api/ask.ts'
import { Fault, faultOf } from '../api/fault.ts'
import { forgetAnswers } from '../api/use-answer.ts'
import { counted } from '../show/words.ts'
import { decoded } from './decoded.ts'
import { type LoadedArticle, loadAnswer } from './load-answer.ts'
import document from './load-articles.graphql?raw'

/** What is handed over: as `ArticleInput` takes it. */
export interface Handed {
  readonly content: string
  readonly name?: string
  readonly title?: string
  readonly outlet?: string
  readonly publishedAt?: string
}

/** Something to be loaded, and how far it has come. */
export interface Sent {
  readonly key: number
  readonly name: string
  readonly state: 'waiting' | 'reading' | 'done'
  readonly articles: readonly LoadedArticle[]
  /** Why the whole of it could not be loaded. */
  readonly fault: Fault | null
}

/** Of what is sent: its name, and what reads it when its turn comes. */
export interface ToSend {
  readonly name: string
  read(): Promise<Handed>
}

export const fileToSend = (file: File): ToSend => ({
  name: file.name,
  read: async () => {
    const bytes = await file.arrayBuffer().catch(() => {
      throw new Fault({
        code: 'FILE_UNREADABLE',
        message: 'The browser cannot read it',
        remedy: 'Give files, not folders, and see that you may read them.',
      })
    })
    return { content: decoded(new Uint8Array(bytes)), name: file.name }
  },
})

/** Sends one after another, a request each, so that each is told of as it comes. Then what the desk shows is asked anew. */
export function useSending(): { sent: readonly Sent[]; send(given: readonly ToSend[]): Promise<void> } {
  const [sent, setSent] = useState<readonly Sent[]>([])
  const set = (key: number, change: Partial<Sent>): void =>
    setSent((now) => now.map((one) => (one.key === key ? { ...one, ...change } : one)))
  const send = async (given: readonly ToSend[]): Promise<void> => {
    const keyed = given.map((one, index) => ({ ...one, key: sent.length + index }))
    setSent((now) => [...now, ...keyed.map(({ key, name }): Sent => ({ key, name, state: 'waiting', articles: [], fault: null }))])
    for (const [index, { key, read }] of keyed.entries()) {
      set(key, { state: 'reading' })
      try {
        const { loadArticles } = await ask(document, { articles: [await read()] }, loadAnswer)
        set(key, { state: 'done', articles: loadArticles })
      } catch (thrown) {
        set(key, { state: 'done', fault: faultOf(thrown) })
      }
      announce(`${index + 1} of ${counted(keyed.length, 'file')} done`)
    }
    forgetAnswers()
  }
  return { sent, send }
}

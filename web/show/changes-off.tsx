import { z } from 'zod'
import { useAnswer } from '../api/use-answer.ts'
import document from './changes-taken.graphql?raw'

const takenAnswer = z.object({ loadArticles: z.array(z.object({ outcome: z.string() })) })
const nothing = {}

/** Whether the server refuses all changes; null until it is known. */
export function useChangesOff(): boolean | null {
  const { fault, loading } = useAnswer('whether changes are taken', document, nothing, takenAnswer)
  return loading ? null : fault?.code === 'CHANGES_OFF'
}

/** That the server takes no changes, and how to start one that does. `name` is what the place of it is called, `what` what it would take there. */
export const ChangesOff = ({ name, what }: { name: string; what: string }) => (
  <section class="notice" aria-label={name}>
    <h2>{`This server takes no ${what}`}</h2>
    <p>Stop it, and start one on this machine that does:</p>
    <pre>
      <code>attest serve --store FOLDER</code>
    </pre>
    <p>
      Or use the command line, then serve again: <code>attest load FILES</code>, <code>attest review</code>. For a first look,{' '}
      <code>attest start</code> loads twelve invented articles and takes yours.
    </p>
  </section>
)

import { useState } from 'preact/hooks'
import { useAnswer } from '../api/use-answer.ts'
import { FaultNotice } from '../show/fault-notice.tsx'
import { loadAnswer } from './load-answer.ts'
import document from './load-articles.graphql?raw'
import './load-articles.css'
import { PasteForm } from './paste-form.tsx'
import { fileToSend, useSending } from './sending.ts'
import { SentList } from './sent-list.tsx'

const nothing = { articles: [] }

/** Takes articles: files that are dropped or chosen, or a text that is pasted; where the server takes none, how to start one that does. */
export function LoadArticles() {
  const { fault } = useAnswer('whether articles are taken', document, nothing, loadAnswer)
  const { sent, send } = useSending()
  const busy = sent.some(({ state }) => state !== 'done')
  if (fault?.code === 'CHANGES_OFF') return <ChangesOff />
  return (
    <section class="load" aria-label="Load articles">
      <h2>Load articles</h2>
      {fault !== null && <FaultNotice fault={fault} />}
      <div class="load-ways">
        <DropField disabled={busy} take={(files) => send(files.map(fileToSend))} />
        <PasteForm disabled={busy} take={(given) => send([{ name: given.title ?? 'Pasted text', read: async () => given }])} />
      </div>
      <SentList sent={sent} />
    </section>
  )
}

function DropField({ disabled, take }: { disabled: boolean; take: (files: File[]) => void }) {
  const [over, setOver] = useState(false)
  return (
    <label
      class={over ? 'load-drop load-drop-over' : 'load-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const files = [...(event.dataTransfer?.files ?? [])]
        if (!disabled && files.length > 0) take(files)
      }}
    >
      <span class="notice-title">Drop files here, or choose them</span>
      <span class="soft small">Text, HTML, JSON, CSV or feeds, up to 2 MB each. Web archives and whole folders: attest load.</span>
      <input
        type="file"
        multiple
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          if (files.length > 0) take(files)
        }}
      />
    </label>
  )
}

const ChangesOff = () => (
  <section class="load notice" aria-label="Load articles">
    <h2>This server takes no articles</h2>
    <p>Stop it, and start one on this machine that does:</p>
    <pre>
      <code>attest serve --store FOLDER</code>
    </pre>
    <p>
      Or load on the command line, then serve again: <code>attest load FILES --store FOLDER</code>. For a first look,{' '}
      <code>attest start</code> loads twelve invented articles.
    </p>
  </section>
)

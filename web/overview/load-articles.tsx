import { useState } from 'preact/hooks'
import { ChangesOff, useChangesOff } from '../show/changes-off.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import './load-articles.css'
import { PasteForm } from './paste-form.tsx'
import { fileToSend, useSending } from './sending.ts'
import { SentList } from './sent-list.tsx'

/** Takes articles: files that are dropped or chosen, or a text that is pasted; where the server takes none, how to start one that does. */
export function LoadArticles() {
  const off = useChangesOff()
  const { sent, send } = useSending()
  const busy = sent.some(({ state }) => state !== 'done')
  if (off !== false)
    return <div class="load-asking">{off === null ? <Skeleton lines={12} /> : <ChangesOff name="Load articles" what="articles" />}</div>
  return (
    <section class="load" aria-label="Load articles">
      <h2>Load articles</h2>
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

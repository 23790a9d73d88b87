import type { Handed } from './sending.ts'

/** A text to be loaded, with what is known of it. It is emptied once it is taken. */
export function PasteForm({ disabled, take }: { disabled: boolean; take: (given: Handed) => void }) {
  return (
    <form
      class="load-paste"
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const said = new FormData(form)
        const field = (name: string): string => String(said.get(name) ?? '').trim()
        const known = ['title', 'outlet', 'publishedAt'].map((name) => [name, field(name)]).filter(([, value]) => value !== '')
        take({ content: field('content'), ...Object.fromEntries(known) })
        form.reset()
      }}
    >
      <label class="control">
        <span>Or paste a text</span>
        <textarea name="content" rows={6} dir="auto" required />
      </label>
      <div class="load-known">
        <label class="control">
          <span>Title, if known</span>
          <input name="title" type="text" dir="auto" />
        </label>
        <label class="control">
          <span>Outlet, if known</span>
          <input name="outlet" type="text" dir="auto" />
        </label>
        <label class="control">
          <span>Day, if known</span>
          <input name="publishedAt" type="date" />
        </label>
        <button type="submit" disabled={disabled}>
          Load the text
        </button>
      </div>
    </form>
  )
}

import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { z } from 'zod'
import { useAnswer } from '../api/use-answer.ts'
import nameDocument from './chosen-name.graphql?raw'
import document from './finder.graphql?raw'
import './finder.css'

const found = z.object({ id: z.string(), caption: z.string() })
const finderAnswer = z.object({ search: z.object({ nodes: z.array(z.object({ node: found })) }) })
const nameAnswer = z.object({ node: found.nullable() })

/** Milliseconds without a key until what was typed is looked for. */
const patience = 150

/** The kinds of node to look among; null are all. */
const kindsOf = { PLACE: ['PLACE'], ACTOR: ['ACTOR'], EVENT: ['EVENT'], CLAIM: ['FIGURE', 'STATEMENT'], ANY: null } as const

interface FinderProps {
  readonly label: string
  readonly kind: keyof typeof kindsOf
  /** What it means that nothing is chosen. */
  readonly none?: string
  /** The id of what is chosen. */
  readonly chosen: string | null
  choose(id: string | null): void
}

/** Finds a place, actor, event, claim, or any node by its name or words: a combobox whose list is what the search gives. */
export function Finder({ label, kind, none = 'any', chosen, choose }: FinderProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => setText(typed ?? ''), patience)
    return () => clearTimeout(timer)
  }, [typed])
  // A text of signs alone has no word to look for.
  const asks = /[\p{L}\p{N}]/u.test(text)
  const { answer } = useAnswer(`${label} to choose from`, document, asks ? { text, kinds: kindsOf[kind] } : null, finderAnswer)
  const { answer: chosenAnswer } = useAnswer(label, nameDocument, chosen === null ? null : { id: chosen }, nameAnswer)
  const options = typed === null || !asks ? [] : (answer?.search.nodes.map(({ node }) => node) ?? [])
  const name = chosen === null ? '' : (chosenAnswer?.node?.caption ?? '…')
  const take = (choice: string | null): void => {
    choose(choice)
    setTyped(null)
    setAt(0)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const option = options[at]
    if (step !== undefined && options.length > 0) setAt((at + step + options.length) % options.length)
    else if (event.key === 'Enter' && option !== undefined) take(option.id)
    else if (event.key === 'Escape') setTyped(null)
    else return
    event.preventDefault()
  }
  return (
    <div class="control finder">
      <label for={id}>{label}</label>
      <div class="finder-field">
        <input
          id={id}
          ref={field}
          type="text"
          role="combobox"
          dir="auto"
          autocomplete="off"
          placeholder={none}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={options.length > 0 ? `${id}-${at}` : undefined}
          value={typed ?? name}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => (typed === '' && chosen !== null ? take(null) : setTyped(null))}
        />
        {chosen !== null && (
          <button
            type="button"
            aria-label={`Any ${label.toLowerCase()}`}
            onClick={() => {
              take(null)
              field.current?.focus()
            }}
          >
            ×
          </button>
        )}
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={label} class="finder-list" hidden={options.length === 0}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            dir="auto"
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option.id)}
          >
            {option.caption}
          </div>
        ))}
      </div>
    </div>
  )
}

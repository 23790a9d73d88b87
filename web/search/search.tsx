import { useEffect, useState } from 'preact/hooks'
import { useAddress } from '../address/location.ts'
import { useAnswer } from '../api/use-answer.ts'
import { EmptyNotice } from '../show/empty-notice.tsx'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { Hit, searchAnswer } from './hit.tsx'
import document from './search.graphql?raw'
import { asks, canShowMore, kinds, searchState, step, toggled } from './search-state.ts'
import './search.css'

/** Milliseconds without a key until what was typed is looked for. */
const patience = 150

/** Finds words in everything: names, titles, texts and what was said. */
export function Search() {
  const { params, change } = useAddress()
  const state = searchState(params)
  const [typed, setTyped] = useState(state.text)
  // The back button brings back the words as well
  useEffect(() => setTyped(state.text), [state.text])
  useEffect(() => {
    if (typed === state.text) return
    const timer = setTimeout(() => change({ text: typed, first: null }, { replace: true }), patience)
    return () => clearTimeout(timer)
  }, [typed])
  const { text, chosen, first } = state
  const variables = asks(text) ? { text, kinds: chosen.length > 0 ? chosen : null, first } : null
  const { answer, fault, loading, retry } = useAnswer('what was found', document, variables, searchAnswer)
  return (
    <div class="search" aria-busy={loading}>
      <div class="view-head">
        <h1>Search</h1>
      </div>
      <search class="controls">
        <label class="control search-field">
          <span>Words</span>
          <input type="search" dir="auto" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
        </label>
        <fieldset class="search-kinds">
          <legend>Only</legend>
          {Object.entries(kinds).map(([kind, name]) => (
            <button
              key={kind}
              type="button"
              aria-pressed={chosen.includes(kind)}
              onClick={() => change({ kinds: toggled(chosen, kind), first: null })}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </search>
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {variables === null && <p class="soft">Names, titles, texts and what was said; capitals and accents make no difference.</p>}
      {variables !== null && answer === null && fault === null && <Skeleton lines={18} />}
      {answer !== null && fault === null && answer.search.nodes.length === 0 && (
        <EmptyNotice title="Nothing has these words">
          <p>Try fewer words, or all kinds.</p>
        </EmptyNotice>
      )}
      {answer !== null && (
        <ol class="hits" aria-label="Found">
          {answer.search.nodes.map((hit) => (
            <Hit key={hit.node.id} {...hit} />
          ))}
        </ol>
      )}
      {answer?.search.pageInfo.hasNextPage && canShowMore(state) && (
        <button type="button" onClick={() => change({ first: first + step }, { replace: true })}>
          Show more
        </button>
      )}
    </div>
  )
}

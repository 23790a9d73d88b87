import { sentence, wordsOfKind } from './words.ts'
import './type-filter.css'

interface TypeFilterProps {
  readonly chosen: readonly string[]
  /** The types that the graph has events of. */
  readonly types: readonly { kind: string; count: number }[]
  change(changes: { types: string }): void
}

/** Events of one type, or of all. */
export const TypeFilter = ({ chosen, types, change }: TypeFilterProps) => (
  <label class="control">
    <span>Type</span>
    <select class="type-filter" value={chosen.join(',')} onChange={({ currentTarget }) => change({ types: currentTarget.value })}>
      <option value="">any</option>
      {chosen.length > 1 && <option value={chosen.join(',')}>{chosen.map(wordsOfKind).join(', ')}</option>}
      {types.map(({ kind, count }) => (
        <option key={kind} value={kind.toUpperCase()}>
          {`${sentence(wordsOfKind(kind))} (${count})`}
        </option>
      ))}
    </select>
  </label>
)

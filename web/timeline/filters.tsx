import type { Changes } from '../address/address.ts'
import { Finder } from '../show/finder.tsx'
import { TypeFilter } from '../show/type-filter.tsx'
import { laneKinds, type TimelineState } from './timeline-state.ts'

interface FiltersProps {
  readonly state: TimelineState
  /** The types that the graph has events of. */
  readonly types: readonly { kind: string; count: number }[]
  change(changes: Changes): void
}

/** Which events, and what they share a lane by. */
export const Filters = ({ state, types, change }: FiltersProps) => (
  <div class="controls">
    <label class="control">
      <span>Lanes by</span>
      <select
        value={state.lanes}
        onChange={({ currentTarget }) => change({ lanes: currentTarget.value === 'place' ? null : currentTarget.value })}
      >
        {laneKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kind}
          </option>
        ))}
      </select>
    </label>
    <TypeFilter chosen={state.types} types={types} change={change} />
    <Finder label="Place" kind="PLACE" chosen={state.place} choose={(place) => change({ place })} />
    <Finder label="Actor" kind="ACTOR" chosen={state.actor} choose={(actor) => change({ actor })} />
    <Finder label="Reported by" kind="ACTOR" chosen={state.by} choose={(by) => change({ by })} />
  </div>
)

import { useEffect, useRef, useState } from 'preact/hooks'
import { Finder } from '../show/finder.tsx'
import type { Reviewing } from '../show/reviewing.ts'
import { sentence, wordsOfKind } from '../show/words.ts'
import type { Queued } from './queue-answer.ts'

const metrics = 'KILLED INJURED MISSING DETAINED ABDUCTED DISPLACED INCIDENTS BUILDINGS PERPETRATORS OTHER'.split(' ')
const groups = 'CIVILIAN COMBATANT SECURITY INSURGENT WOMEN CHILDREN UNSPECIFIED TOTAL OTHER'.split(' ')
const comparators = 'EXACT ABOUT AT_LEAST AT_MOST MORE_THAN LESS_THAN'.split(' ')

/** What the words say instead; what is left as it was read is not part of the correction. */
export function CorrectForm({ claim, reviewing }: { claim: Queued['claim']; reviewing: Reviewing }) {
  const [speaker, setSpeaker] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const isFigure = claim.__typename === 'Figure'
  return (
    <form
      ref={form}
      class="controls"
      onSubmit={async (event) => {
        event.preventDefault()
        const said = new FormData(event.currentTarget)
        const field = (name: string): string => String(said.get(name) ?? '')
        const note = field('note') === '' ? {} : { note: field('note') }
        const { id, caption } = claim
        const number = field('value') !== String(claim.value ?? '') || field('comparator') !== (claim.comparator ?? '')
        const claimed = {
          ...(isFigure && number && field('value') !== '' && { value: Number(field('value')), comparator: field('comparator') }),
          ...(isFigure && field('metric') !== claim.metric && { metric: field('metric') }),
          ...(isFigure && field('group') !== claim.group && { group: field('group') }),
        }
        // What is said and whose word it is are judged apart.
        const corrections = [...(Object.keys(claimed).length > 0 ? [claimed] : []), ...(speaker === null ? [] : [{ speaker }])]
        if (corrections.length > 0) await reviewing.say({ id, caption, verdict: 'CORRECTED', corrections, ...note })
      }}
    >
      {isFigure && (
        <>
          <label class="control">
            <span>Number</span>
            <input name="value" type="number" step="any" defaultValue={String(claim.value ?? '')} />
          </label>
          <Choice name="comparator" label="Meant as" words={comparators} chosen={claim.comparator} />
          <Choice name="metric" label="Counted" words={metrics} chosen={claim.metric} />
          <Choice name="group" label="Of whom" words={groups} chosen={claim.group} />
        </>
      )}
      <Finder label="Speaker" kind="ACTOR" chosen={speaker} choose={setSpeaker} />
      <label class="control">
        <span>Note</span>
        <input name="note" type="text" dir="auto" />
      </label>
      <button type="submit" disabled={reviewing.busy}>
        Save the correction
      </button>
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly words: readonly string[]
  readonly chosen: string | undefined
}

const Choice = ({ name, label, words, chosen }: ChoiceProps) => (
  <label class="control">
    <span>{label}</span>
    <select name={name}>
      {words.map((word) => (
        <option key={word} value={word} selected={word === chosen}>
          {sentence(wordsOfKind(word))}
        </option>
      ))}
    </select>
  </label>
)

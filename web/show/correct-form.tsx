import { useEffect, useRef, useState } from 'preact/hooks'
import { Finder } from './finder.tsx'
import { certainties, comparators, groups, metrics, stances } from './kinds.ts'
import { correctionsOf, type Reviewable } from './reviewable.ts'
import type { Reviewing } from './reviewing.ts'
import { sentence, wordsOfKind } from './words.ts'

interface CorrectFormProps {
  readonly claim: Reviewable
  readonly reviewing: Reviewing
}

/** What the words say instead; what is left as it was read is not part of the correction. */
export function CorrectForm({ claim, reviewing }: CorrectFormProps) {
  const [speaker, setSpeaker] = useState<string | null>(null)
  const [ownVoice, setOwnVoice] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  return (
    <form
      ref={form}
      class="controls"
      onSubmit={async (event) => {
        event.preventDefault()
        const given = new FormData(event.currentTarget)
        const said = (name: string): string | null => String(given.get(name) ?? '').trim() || null
        const corrections = correctionsOf(claim, said, ownVoice ? { ownVoice } : speaker === null ? null : { speaker })
        const note = said('note')
        const { id, caption } = claim
        if (corrections.length > 0) await reviewing.say({ id, caption, verdict: 'CORRECTED', corrections, ...(note !== null && { note }) })
      }}
    >
      {claim.__typename === 'Figure' ? (
        <>
          <Amount claim={claim} />
          <Choice name="metric" label="Counted" words={metrics} chosen={claim.metric} />
          <Choice name="group" label="Of whom" words={groups} chosen={claim.group} />
        </>
      ) : (
        <>
          <Choice name="stance" label="Stance" words={stances} chosen={claim.stance} />
          <Choice name="certainty" label="How sure" words={certainties} chosen={claim.certainty} />
        </>
      )}
      {!ownVoice && <Finder label="Speaker" kind="ACTOR" none="as it was read" chosen={speaker} choose={setSpeaker} />}
      <label class="control">
        <span>Nobody’s word but the article’s</span>
        <input type="checkbox" checked={ownVoice} onChange={({ currentTarget }) => setOwnVoice(currentTarget.checked)} />
      </label>
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

/** How the number is meant, and the number; a range has two. Words without a number can only become one. */
function Amount({ claim: { comparator, value, min, max } }: { claim: Reviewable }) {
  const [meant, setMeant] = useState(comparator ?? 'EXACT')
  const offered = comparators.filter((one) => one !== 'VAGUE' || comparator === 'VAGUE')
  return (
    <>
      <label class="control">
        <span>Meant as</span>
        <select name="comparator" value={meant} onChange={({ currentTarget }) => setMeant(currentTarget.value)}>
          {offered.map((word) => (
            <option key={word} value={word}>
              {comparatorWords[word] ?? sentence(wordsOfKind(word))}
            </option>
          ))}
        </select>
      </label>
      {meant === 'BETWEEN' && (
        <>
          <NumberField name="min" label="The least" given={min} />
          <NumberField name="max" label="The most" given={max} />
        </>
      )}
      {meant !== 'BETWEEN' && meant !== 'VAGUE' && <NumberField name="value" label="Number" given={value} />}
    </>
  )
}

/** Comparators that read better otherwise than by their name. */
const comparatorWords: Readonly<Record<string, string>> = {
  EXACT: 'That many',
  BETWEEN: 'From one number to another',
  VAGUE: 'No number, as it was read',
}

const NumberField = ({ name, label, given }: { name: string; label: string; given: number | null | undefined }) => (
  <label class="control">
    <span>{label}</span>
    <input name={name} type="number" step="any" min="0" required defaultValue={given == null ? '' : String(given)} />
  </label>
)

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

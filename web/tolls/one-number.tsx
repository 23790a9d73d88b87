import type { Change } from '../address/location.ts'
import { useAnswer } from '../api/use-answer.ts'
import { ComparisonFault } from '../show/comparison-fault.tsx'
import { knownDay } from '../show/days.ts'
import { counted, sentence, wordsOfKind } from '../show/words.ts'
import { type LeftOut, oneNumberAnswer } from './answers.ts'
import { numberInWords } from './number-words.ts'
import document from './one-number.graphql?raw'
import { policies, policyNames, type TollsState, variablesOf } from './tolls-state.ts'

/** One number by a policy: what it comes from, and what it leaves out. */
export function OneNumber({ state, change }: { state: TollsState; change: Change }) {
  const { answer, fault, retry } = useAnswer('one number', document, { ...variablesOf(state), policy: state.policy }, oneNumberAnswer)
  const toll = answer?.toll
  return (
    <section class="one-number" aria-label="One number by a policy">
      <label class="control">
        <span>Policy</span>
        <select
          value={state.policy}
          onChange={({ currentTarget }) => change({ policy: currentTarget.value === 'CONSERVATIVE' ? null : currentTarget.value })}
        >
          {policyNames.map((name) => (
            <option key={name} value={name}>
              {`${sentence(wordsOfKind(name))}: ${policies[name]}`}
            </option>
          ))}
        </select>
      </label>
      <p class="number-chosen">{toll === undefined || fault !== null ? ' ' : numberInWords(toll)}</p>
      <div class="number-reason">
        {fault === null ? <p class="soft">{toll?.reason}</p> : <ComparisonFault fault={fault} retry={retry} />}
      </div>
      {fault === null && (
        <details>
          <summary>
            {toll === undefined
              ? 'What it comes from'
              : `From ${counted(toll.used.totalCount, 'number')}; ${toll.leftOut.totalCount} left out`}
          </summary>
          <ul class="left-out">
            {groupsOf(toll?.leftOut.nodes ?? []).map(([reason, its]) => (
              <li key={reason}>
                <h3>{`${sentence(reason)} (${its.length})`}</h3>
                <ul>
                  {its.map(({ figure, source, day }) => (
                    <li key={figure.id}>
                      <button type="button" class="as-link" onClick={() => change({ point: figure.id })}>
                        <bdi>{source?.name ?? 'unknown outlet'}</bdi>: <bdi>{figure.caption}</bdi>
                      </button>
                      <span class="soft">{` ${knownDay({ day, yearlessDay: figure.yearlessDay }) ?? ''}`}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function groupsOf(leftOut: readonly LeftOut[]): [string, LeftOut[]][] {
  const groups = new Map<string, LeftOut[]>()
  for (const one of leftOut) groups.set(one.reason ?? '', [...(groups.get(one.reason ?? '') ?? []), one])
  return [...groups]
}

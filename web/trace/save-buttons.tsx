import { useState } from 'preact/hooks'
import { type Fault, faultOf } from '../api/fault.ts'
import { FaultNotice } from '../show/fault-notice.tsx'
import { fileName } from './file-name.ts'
import { savePng, saveSvg } from './save-picture.tsx'
import type { Told } from './told.ts'

const kinds = { SVG: saveSvg, PNG: savePng } as const

/** Saves the picture; before there is one, it waits in its place. */
export function SaveButtons({ told, id }: { told: Told | null; id: string | null }) {
  const [fault, setFault] = useState<Fault | null>(null)
  return (
    <fieldset class="save-buttons">
      <legend class="unseen">Save the picture</legend>
      {Object.entries(kinds).map(([kind, save]) => (
        <button
          key={kind}
          type="button"
          disabled={told === null || id === null}
          onClick={() => {
            if (told !== null && id !== null)
              save(told, fileName(id)).then(
                () => setFault(null),
                (thrown: unknown) => setFault(faultOf(thrown)),
              )
          }}
        >
          {`Save as ${kind}`}
        </button>
      ))}
      {fault !== null && <FaultNotice fault={fault} />}
    </fieldset>
  )
}

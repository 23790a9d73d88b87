import type { Fault } from '../api/fault.ts'
import { FaultNotice } from './fault-notice.tsx'

/** Why numbers are not compared: that there are too many is no fault of anything, and a narrower choice helps. */
export const ComparisonFault = ({ fault, retry }: { fault: Fault; retry: () => void }) =>
  fault.code === 'QUERY_TOO_LARGE' ? (
    <p class="soft">There are more numbers here than can be compared at once. Choose an event, a place or other days above.</p>
  ) : (
    <FaultNotice fault={fault} retry={retry} />
  )

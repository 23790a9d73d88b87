import type { Fault } from '../api/fault.ts'

/** What went wrong, why, and what to do. */
export const FaultNotice = ({ fault, retry }: { fault: Fault; retry?: () => void }) => (
  <div class="notice notice-fault" role="alert">
    <p class="notice-title">{fault.message}</p>
    <p>
      {fault.remedy} <code>{fault.code}</code>
    </p>
    {retry && (
      <button type="button" onClick={retry}>
        Try again
      </button>
    )}
  </div>
)

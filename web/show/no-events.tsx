import { EmptyNotice } from './empty-notice.tsx'

/** Where a view of events has none to show: by its filters, which its bare address takes away, or in the whole store. */
export const NoEvents = ({ filtered, view }: { filtered: boolean; view: string }) =>
  filtered ? (
    <EmptyNotice title="No event passes these filters">
      <p>
        Take one away, or <a href={view}>begin again with all events</a>.
      </p>
    </EmptyNotice>
  ) : (
    <EmptyNotice title="There are no events yet">
      <p>
        Load articles with <code>attest load FOLDER</code>, then reload this page.
      </p>
    </EmptyNotice>
  )

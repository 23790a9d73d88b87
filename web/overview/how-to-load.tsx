import { EmptyNotice } from '../show/empty-notice.tsx'

/** What a store without articles shows. */
export const HowToLoad = () => (
  <EmptyNotice title="Nothing is loaded yet">
    <p>Stop the server, load articles, and serve again:</p>
    <pre>
      <code>{'attest load FOLDER\nattest serve'}</code>
    </pre>
    <p>
      Text, HTML, JSON, CSV, feeds and web archives are read. For a first look, <code>attest start</code> loads twelve invented articles.
    </p>
  </EmptyNotice>
)

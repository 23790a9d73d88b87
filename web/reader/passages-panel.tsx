import { linkTo } from '../address/address.ts'
import { Name } from '../show/name.tsx'
import { Panel } from '../show/panel.tsx'
import { counted } from '../show/words.ts'
import { printedBy, printedInWords, type Shared } from './passages.ts'

interface PassagesPanelProps {
  /** The article that is read: its id and its text. */
  readonly article: { readonly id: string; readonly text: string }
  readonly shared: Shared
  close(): void
}

const percent = (part: number): string => `${Math.round(part * 100)} %`

/** What two articles share: how much of each, who credits whom, and every passage in the words of both. */
export const PassagesPanel = ({ article, shared, close }: PassagesPanelProps) => (
  <Panel
    name="Shared passages"
    shown={{ id: shared.article.id, caption: shared.article.caption }}
    asking={{ loading: false, fault: null, retry: () => undefined }}
    close={close}
  >
    <p>
      {shared.article.outlet !== null && <Name>{printedBy(shared)}</Name>} <span class="tag">{printedInWords(shared)}</span>
    </p>
    <p class="soft">
      {`${percent(shared.share)} of this article’s own words stand there, ${percent(shared.shareOfOther)} of its own stand here. `}
      {shared.credit === null ? 'Neither credits the other.' : 'The later one names where it has them from: '}
      {shared.credit !== null && <q dir="auto">{shared.credit.words}</q>}
    </p>
    <ol class="passages">
      {shared.passages.map(({ words, here, there }) => (
        <li key={here.start}>
          <span class="soft small">{`${counted(words, 'word')} the same`}</span>
          <dl>
            <dt class="soft small">here</dt>
            <dd class="reported" dir="auto">
              {article.text.slice(here.start, here.end)}
            </dd>
            <dt class="soft small">there</dt>
            <dd class="reported" dir="auto">
              {there.words}
            </dd>
          </dl>
        </li>
      ))}
    </ol>
    <p>
      <a href={linkTo('/reader', { article: shared.article.id, with: article.id })}>Read the other article, with the same passages</a>
    </p>
  </Panel>
)

import { linkTo } from '../address/address.ts'
import { counted, sentence, wordsOfKind } from '../show/words.ts'
import type { LoadedArticle } from './load-answer.ts'
import type { Sent } from './sending.ts'

/** What was sent, in order: how far it has come, what became of each article in it, and why where it was refused. */
export function SentList({ sent }: { sent: readonly Sent[] }) {
  if (sent.length === 0) return null
  const done = sent.filter(({ state }) => state === 'done').length
  return (
    <>
      <label class="load-progress">
        <span>{`${done} of ${counted(sent.length, 'file')}`}</span>
        <progress max={sent.length} value={done} />
      </label>
      <ol class="rows" aria-label="Sent">
        {sent.map(({ key, name, state, articles, fault }) => (
          <li key={key}>
            {state === 'done' ? <OutcomeTag outcome={outcomeOf(articles)} /> : <span class="soft">{state}</span>}
            <span class="load-outcome">
              <bdi>{name}</bdi>
              {fault !== null && <Told code={fault.code} message={fault.message} remedy={fault.remedy} />}
              {articles.map((article, index) => (
                <Outcome key={article.article?.id ?? index} {...article} isOnly={articles.length === 1} />
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

/** One word where all articles of a file fared alike. */
function outcomeOf(articles: readonly LoadedArticle[]): string {
  const outcomes = new Set(articles.map(({ outcome }) => wordsOfKind(outcome)))
  const [first = 'refused'] = outcomes
  return outcomes.size > 1 ? 'in part' : first
}

const OutcomeTag = ({ outcome }: { outcome: string }) => <span class={outcome === 'refused' ? 'tag tag-conflict' : 'tag'}>{outcome}</span>

/** An article of a file; of the only one the file's own word says what became of it. */
const Outcome = ({ outcome, article, fault, notes, isOnly }: LoadedArticle & { isOnly: boolean }) => (
  <>
    {article !== null && (
      <span>
        {!isOnly && <span class="soft small">{`${wordsOfKind(outcome)}: `}</span>}
        <a href={linkTo('/reader', { article: article.id })} dir="auto">
          {article.caption}
        </a>
      </span>
    )}
    {fault !== null && <Told {...fault} />}
    {notes.map((note) => (
      <Told key={note.code + note.message} {...note} />
    ))}
  </>
)

const Told = ({ code, message, remedy }: { code: string; message: string; remedy: string }) => (
  <span class="soft small">
    {`${sentence(message)}. ${sentence(remedy)} `}
    <code>{code}</code>
  </span>
)

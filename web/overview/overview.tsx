import { useEffect } from 'preact/hooks'
import { linkTo } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { useAnswer } from '../api/use-answer.ts'
import { ArticleRow } from '../show/article-row.tsx'
import { daysInWords } from '../show/days.ts'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { originsInWords, sentence, wholeNumber, wordsOfKind } from '../show/words.ts'
import { DayBars } from './day-bars.tsx'
import { LoadArticles } from './load-articles.tsx'
import { OpenConflicts } from './open-conflicts.tsx'
import document from './overview.graphql?raw'
import { type OverviewAnswer, overviewAnswer } from './overview-answer.ts'
import './overview.css'

/** What is loaded, over which days, what is most reported, where numbers conflict, and what is newest. */
export function Overview() {
  const { params, change } = useAddress()
  const { answer, fault, retry } = useAnswer('the overview', document, {}, overviewAnswer)
  const isEmpty = answer?.stats.nodes.every(({ name }) => name !== 'Article') === true
  const takes = params.get('load') !== null
  // What has become of the files stays in sight when the store is no longer empty.
  useEffect(() => {
    if (isEmpty) change({ load: true }, { replace: true })
  }, [isEmpty])
  return (
    <div class="overview">
      <div class="view-head">
        <h1>Overview</h1>
        <p class="soft">{isEmpty ? 'nothing is loaded yet' : answer?.stats.firstDay ? `articles of ${spanOf(answer)}` : ' '}</p>
        <button type="button" aria-expanded={takes} onClick={() => change({ load: takes ? null : true })}>
          Load articles
        </button>
      </div>
      {takes && <LoadArticles />}
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {answer === null && fault === null && <Skeleton lines={24} />}
      {answer !== null && !isEmpty && <Loaded answer={answer} />}
    </div>
  )
}

const spanOf = ({ stats }: OverviewAnswer): string => daysInWords(stats.firstDay ?? '', stats.lastDay ?? stats.firstDay ?? '')

/** How many there are. Events as the timeline has them: reports that were found to be of one event are one. */
const countOf = ({ stats, timeline }: OverviewAnswer, label: (typeof counts)[number]): number =>
  label === 'Event' ? timeline.reduce((sum, { count }) => sum + count, 0) : (stats.nodes.find(({ name }) => name === label)?.count ?? 0)

/** What is counted at the head, in the order of an article's way into the graph. */
const counts = ['Article', 'Event', 'Statement', 'Figure', 'Actor', 'Place'] as const

const Loaded = ({ answer }: { answer: OverviewAnswer }) => (
  <>
    <dl class="counts">
      {counts.map((label) => (
        <div key={label}>
          <dt>{`${label}s`}</dt>
          <dd>{wholeNumber(countOf(answer, label))}</dd>
        </div>
      ))}
    </dl>
    <DayBars {...answer} />
    <div class="overview-columns">
      <div>
        <section>
          <h2>Most reported</h2>
          <ol class="rows">
            {answer.mostReported.map(({ id, caption, origins }) => (
              <li key={id}>
                <span class="number soft">{originsInWords(origins)}</span>
                <a href={linkTo('/timeline', { event: id })} dir="auto">
                  {caption}
                </a>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>Latest articles</h2>
          <ol class="rows">
            {answer.articles.nodes.toReversed().map((article) => (
              <ArticleRow key={article.id} article={article} />
            ))}
          </ol>
        </section>
      </div>
      <div>
        <section>
          <h2>Kinds of event</h2>
          <ol class="rows overview-kinds">
            {eventKinds(answer).map(({ kind, count }) => (
              <li key={kind}>
                <span class="number soft">{wholeNumber(count)}</span>
                <a href={linkTo('/timeline', { types: kind.toUpperCase() })}>{sentence(wordsOfKind(kind))}</a>
              </li>
            ))}
          </ol>
        </section>
        <OpenConflicts mostReported={answer.mostReported} />
      </div>
    </div>
  </>
)

const eventKinds = ({ stats }: OverviewAnswer) =>
  stats.kinds
    .filter(({ label }) => label === 'Event')
    .sort((one, other) => other.count - one.count)
    .slice(0, 8)

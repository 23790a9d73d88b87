import { useMemo, useState } from 'preact/hooks'
import { linkTo } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { textOf, wordsOf } from '../address/read-params.ts'
import type { Asking } from '../api/use-answer.ts'
import { publishedOn } from '../show/days.ts'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Name } from '../show/name.tsx'
import { counted, sentence } from '../show/words.ts'
import type { ReadArticle } from './answers.ts'
import { ClaimPanel } from './claim-panel.tsx'
import { Margin } from './margin.tsx'
import { MarkedWords } from './marked-words.tsx'
import { marksOf } from './marks.ts'
import { type PassagesAnswer, passagesOf, sharedWith } from './passages.ts'
import { PassagesPanel } from './passages-panel.tsx'
import { type MarkKind, markKinds, paragraphsOf } from './segments.ts'

interface ArticleTextProps {
  readonly article: ReadArticle
  /** Which passages others have as well. */
  readonly sharing: Asking<PassagesAnswer>
}

/** The article's text with its marks, who speaks in the margin, and the claim that is looked at. */
export function ArticleText({ article, sharing }: ArticleTextProps) {
  const { params, change } = useAddress()
  const claim = textOf(params, 'claim')
  const hidden = new Set(wordsOf(params, 'hide'))
  const other = textOf(params, 'with')
  const [pointed, setPointed] = useState<string | null>(null)
  const { others, more } = useMemo(() => sharedWith(sharing.answer ?? { article: null }), [sharing.answer])
  const passages = useMemo(() => passagesOf(others), [others])
  const paragraphs = useMemo(
    () => paragraphsOf(article.text, [...marksOf(article), ...passages.map(({ mark }) => mark)]),
    [article, passages],
  )
  const shared = others.find((one) => one.article.id === other)
  const looked = [claim, ...passages.filter((one) => one.other === other).map(({ id }) => id)]
  const isOpen = claim !== null || shared !== undefined
  const shown = (kind: MarkKind): boolean => !hidden.has(kind)
  const hide = (kind: MarkKind): void => {
    const next = markKinds.filter((one) => (one === kind ? shown(one) : !shown(one)))
    change({ hide: next.length === 0 ? null : next.join(',') }, { replace: true })
  }
  const rest = [article.statements, article.figures].reduce((sum, { totalCount, nodes }) => sum + totalCount - nodes.length, 0)
  return (
    <div class="reader">
      <div class="view-head">
        <h1 dir="auto">{article.title ?? article.caption}</h1>
        <p class="soft">
          {article.outlet !== null && <Name>{article.outlet}</Name>}
          {article.outlet !== null && ', '}
          {publishedOn(article) ?? 'day unknown'}
          {' · '}
          <a href={linkTo('/reader')}>all articles</a>
        </p>
      </div>
      {article.revisions.length > 1 && (
        <p class="notice">
          {article.supersededAt === null ? 'The latest of ' : 'An earlier one of '}
          {article.revisions.length} texts of this article:{' '}
          {article.revisions.map((text, index) => (
            <span key={text.article.id}>
              {index > 0 && ', '}
              {text.article.id === article.id ? 'this one' : <a href={linkTo('/reader', { article: text.article.id })}>text {index + 1}</a>}
            </span>
          ))}
        </p>
      )}
      <fieldset class="controls reader-legend">
        <legend class="unseen">What is marked</legend>
        {markKinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={shown(kind)} onClick={() => hide(kind)}>
            <span class={`reader-mark reader-${kind}`}>{sentence(`${kind}s`)}</span>
          </button>
        ))}
      </fieldset>
      {rest > 0 && <p class="soft small">{rest} more claims of this long article are not marked.</p>}
      {more > 0 && <p class="soft small">{`${counted(more, 'more article')} with passages of this one are not marked.`}</p>}
      {sharing.fault !== null && <FaultNotice fault={sharing.fault} retry={sharing.retry} />}
      <div class={isOpen ? 'reader-body view-body view-body-open' : 'reader-body view-body'}>
        <article class="reader-text">
          {paragraphs.map((paragraph) => (
            <div key={paragraph.start} class="reader-paragraph">
              <p dir="auto">
                {paragraph.segments.map((segment) => (
                  <MarkedWords key={segment.start} segment={segment} shown={shown} chosen={[...looked, pointed]} point={setPointed} />
                ))}
              </p>
              <Margin article={article} ids={paragraph.begins} chosen={looked} passages={passages} point={setPointed} />
            </div>
          ))}
        </article>
        {claim !== null && <ClaimPanel id={claim} close={() => change({ claim: null })} />}
        {claim === null && shared !== undefined && <PassagesPanel article={article} shared={shared} close={() => change({ with: null })} />}
      </div>
    </div>
  )
}

import { useMemo, useState } from 'preact/hooks'
import { linkTo } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { textOf, wordsOf } from '../address/read-params.ts'
import { dayInWords } from '../show/days.ts'
import { Name } from '../show/name.tsx'
import { sentence } from '../show/words.ts'
import type { ReadArticle } from './answers.ts'
import { ClaimPanel } from './claim-panel.tsx'
import { Margin } from './margin.tsx'
import { MarkedWords } from './marked-words.tsx'
import { marksOf } from './marks.ts'
import { type MarkKind, markKinds, paragraphsOf } from './segments.ts'

/** The article's text with its marks, who speaks in the margin, and the claim that is looked at. */
export function ArticleText({ article }: { article: ReadArticle }) {
  const { params, change } = useAddress()
  const claim = textOf(params, 'claim')
  const hidden = new Set(wordsOf(params, 'hide'))
  const [pointed, setPointed] = useState<string | null>(null)
  const paragraphs = useMemo(() => paragraphsOf(article.text, marksOf(article)), [article])
  const shown = (kind: MarkKind): boolean => !hidden.has(kind)
  const hide = (kind: MarkKind): void => {
    const next = markKinds.filter((one) => (one === kind ? shown(one) : !shown(one)))
    change({ hide: next.length === 0 ? null : next.join(',') }, { replace: true })
  }
  const rest = [article.statements, article.figures].reduce((sum, { totalCount, nodes }) => sum + totalCount - nodes.length, 0)
  return (
    <div class="reader">
      <div class="view-head">
        <h1 dir="auto">{article.title ?? article.id}</h1>
        <p class="soft">
          {article.outlet !== null && <Name>{article.outlet}</Name>}
          {article.outlet !== null && ', '}
          {article.publishedAt === null ? 'day unknown' : dayInWords(article.publishedAt)}
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
      <div class={claim === null ? 'reader-body view-body' : 'reader-body view-body view-body-open'}>
        <article class="reader-text">
          {paragraphs.map((paragraph) => (
            <div key={paragraph.start} class="reader-paragraph">
              <p dir="auto">
                {paragraph.segments.map((segment) => (
                  <MarkedWords key={segment.start} segment={segment} shown={shown} chosen={[claim, pointed]} point={setPointed} />
                ))}
              </p>
              <Margin article={article} ids={paragraph.begins} chosen={claim} point={setPointed} />
            </div>
          ))}
        </article>
        {claim !== null && <ClaimPanel id={claim} close={() => change({ claim: null })} />}
      </div>
    </div>
  )
}

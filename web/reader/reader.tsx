import { linkTo } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { textOf } from '../address/read-params.ts'
import { useAnswer } from '../api/use-answer.ts'
import { EmptyNotice } from '../show/empty-notice.tsx'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { articleAnswer } from './answers.ts'
import document from './article.graphql?raw'
import { ArticleList } from './article-list.tsx'
import { ArticleText } from './article-text.tsx'
import passagesDocument from './passages.graphql?raw'
import { passagesAnswer } from './passages.ts'
import './reader.css'

/** An article with everything that was read out of it marked in place; without one in the address, the articles to choose from. */
export function Reader() {
  const { params } = useAddress()
  const id = textOf(params, 'article')
  return id === null ? <ArticleList before={textOf(params, 'before')} /> : <OneArticle id={id} />
}

function OneArticle({ id }: { id: string }) {
  const { answer, fault, retry, loading: reads } = useAnswer('the article', document, { id }, articleAnswer)
  const sharing = useAnswer('shared passages', passagesDocument, { id }, passagesAnswer)
  // Notes of shared passages, and the panel beside the text, would move the text if it stood before them.
  const loading = reads || sharing.loading
  if (!loading && answer?.article) return <ArticleText article={answer.article} sharing={sharing} />
  return (
    <div class="reader">
      <div class="view-head">
        <h1>Reader</h1>
      </div>
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {fault === null && (answer === null || loading) && <Skeleton lines={24} />}
      {fault === null && !loading && answer !== null && (
        <EmptyNotice title="There is no such article">
          <p>
            It may have another id in this store: <a href={linkTo('/reader')}>all articles</a>.
          </p>
        </EmptyNotice>
      )}
    </div>
  )
}

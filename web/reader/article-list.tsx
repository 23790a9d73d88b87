import { linkTo } from '../address/address.ts'
import { useAnswer } from '../api/use-answer.ts'
import { ArticleRow } from '../show/article-row.tsx'
import { EmptyNotice } from '../show/empty-notice.tsx'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { counted } from '../show/words.ts'
import { articlesAnswer } from './answers.ts'
import document from './articles.graphql?raw'

/** The articles, the latest first, fifty a page; `before` is where a page ends. */
export function ArticleList({ before }: { before: string | null }) {
  const { answer, fault, retry } = useAnswer('the articles', document, { before }, articlesAnswer)
  const { nodes = [], pageInfo, totalCount = 0 } = answer?.articles ?? {}
  return (
    <div class="reader">
      <div class="view-head">
        <h1>Reader</h1>
        <p class="soft">{answer === null ? ' ' : counted(totalCount, 'article')}</p>
      </div>
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {answer === null && fault === null && <Skeleton lines={24} />}
      {answer !== null && nodes.length === 0 && (
        <EmptyNotice title="No article is loaded">
          <p>
            <a href="/">The overview</a> says how to load some.
          </p>
        </EmptyNotice>
      )}
      <ol class="rows">
        {nodes.toReversed().map((article) => (
          <ArticleRow key={article.id} article={article} note={article.supersededAt === null ? null : 'an earlier text'} />
        ))}
      </ol>
      {pageInfo?.hasPreviousPage === true && <a href={linkTo('/reader', { before: pageInfo.startCursor })}>Earlier articles</a>}
    </div>
  )
}

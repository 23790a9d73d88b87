import { linkTo } from '../address/address.ts'
import type { ArticleHead } from './article-head.ts'
import { publishedOn } from './days.ts'
import { Name } from './name.tsx'

/** An article in a list: its day, its headline, which leads to its text, and its outlet; then what a list says of it besides. */
export const ArticleRow = ({ article, note }: { article: ArticleHead; note?: string | null }) => (
  <li>
    <span class="soft">{publishedOn(article) ?? 'day unknown'}</span>
    <span>
      <a href={linkTo('/reader', { article: article.id })} dir="auto">
        {article.caption}
      </a>
      {article.outlet !== null && (
        <span class="soft">
          {', '}
          <Name>{article.outlet}</Name>
        </span>
      )}{' '}
      {note != null && <span class="tag">{note}</span>}
    </span>
  </li>
)

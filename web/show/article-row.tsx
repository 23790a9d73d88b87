import { linkTo } from '../address/address.ts'
import { dayInWords } from './days.ts'
import { Name } from './name.tsx'

interface ListedArticle {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
}

/** An article in a list: its day, its headline, which leads to its text, and its outlet; then what a list says of it besides. */
export const ArticleRow = ({ article: { id, title, outlet, publishedAt }, note }: { article: ListedArticle; note?: string | null }) => (
  <li>
    <span class="soft">{publishedAt === null ? 'day unknown' : dayInWords(publishedAt)}</span>
    <span>
      <a href={linkTo('/reader', { article: id })} dir="auto">
        {title ?? id}
      </a>
      {outlet !== null && (
        <span class="soft">
          {', '}
          <Name>{outlet}</Name>
        </span>
      )}{' '}
      {note != null && <span class="tag">{note}</span>}
    </span>
  </li>
)

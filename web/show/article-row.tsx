import { linkTo } from '../address/address.ts'
import type { ArticleHead } from './article-head.ts'
import { dayInWords } from './days.ts'
import { Name } from './name.tsx'

/** An article in a list: its day, its headline, which leads to its text, and its outlet; then what a list says of it besides. */
export const ArticleRow = ({ article: { id, caption, outlet, publishedAt }, note }: { article: ArticleHead; note?: string | null }) => (
  <li>
    <span class="soft">{publishedAt === null ? 'day unknown' : dayInWords(publishedAt)}</span>
    <span>
      <a href={linkTo('/reader', { article: id })} dir="auto">
        {caption}
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

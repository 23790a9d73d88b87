import { linkTo } from '../address/address.ts'
import type { ArticleHead } from './article-head.ts'
import { publishedOn } from './days.ts'
import { Name } from './name.tsx'

/** Words as an article has them, with the sentence around them, and where they stand. */
export interface ReportedWords {
  readonly words: string
  readonly sentence: string
  readonly article: ArticleHead
}

/** The sentence with the words that matter marked in it, and the article it stands in. */
export function Reported({ words, sentence, article }: ReportedWords) {
  const at = sentence.indexOf(words)
  const day = publishedOn(article)
  return (
    <figure class="reported">
      <blockquote dir="auto">
        {at < 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <mark>{words}</mark>
            {sentence.slice(at + words.length)}
          </>
        )}
      </blockquote>
      <figcaption class="soft small">
        {article.outlet !== null && <Name>{article.outlet}</Name>}
        {article.outlet !== null && ', '}
        <a href={linkTo('/reader', { article: article.id })} dir="auto">
          {article.caption}
        </a>
        {day !== null && `, ${day}`}
      </figcaption>
    </figure>
  )
}

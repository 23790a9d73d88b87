import type { Document } from '../language/document.ts'
import type { Reading } from '../reader/reader.ts'
import type { Article } from '../record/article.ts'
import type { Actor, ArticleHead, Event, Figure, Place, Response, Role, Span, Statement, TimeExpression } from '../record/schema.ts'
import type { ActorBook } from './actors/actor-book.ts'

/** A title and whose it is. */
export interface Title extends Span {
  readonly actor: Actor
}

/**
 * A record in the making: each step of the pipeline reads what earlier steps found and adds its own part. Ids within a draft are
 * local ("p1", "s3"); `finish` sorts and renumbers nothing, so a step gives its ids in text order.
 */
export interface Draft {
  readonly article: Article
  readonly document: Document
  readonly reading: Reading
  head: ArticleHead
  dates: TimeExpression[]
  places: Place[]
  /** Last words by which areas that the article has named may be recalled: “coast”. */
  areaHeads: ReadonlySet<string>
  readonly actors: ActorBook
  /** Words right before a person's name that say an office or a rank: "Interior Minister". */
  readonly titles: Title[]
  statements: Statement[]
  events: Event[]
  /** Where the text tells of each event, by event id: its trigger first, then every later mention that was found to mean it. */
  readonly eventMentions: Map<string, Span[]>
  figures: Figure[]
  responses: Response[]
  roles: Role[]
}

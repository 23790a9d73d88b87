import { AttestError, type Fault } from '../../errors.ts'
import type { ArticleNode } from '../../graph/read/articles.ts'
import type { Fate } from '../../graph/write/article-rulings.ts'
import type { Given } from '../../ingest/take-in.ts'
import type { Context } from '../context.ts'
import { loadArticle } from '../loading/by-id.ts'
import { takeIn } from './changes.ts'

/** What became of an article, as GraphQL shows it. */
export interface LoadedArticle {
  readonly given: number
  readonly outcome: Fate['kind']
  readonly article: ArticleNode | null
  /** GraphQL tells an Error as an error of the request, in its usual words. */
  readonly fault: Fault | Error | null
  readonly notes: readonly Fault[]
}

const mostGiven = 50

/** Loads articles. Throws `CHANGES_OFF`, `CHANGES_BUSY`, `LOAD_TOO_MANY`. */
export async function loadGiven(context: Context, given: readonly Given[]): Promise<LoadedArticle[]> {
  if (given.length > mostGiven) throw tooMany(given.length)
  const taken = await takeIn(context, given)
  return Promise.all(
    taken.map(async ({ fate, ...rest }) => ({
      ...rest,
      outcome: fate.kind,
      article: fate.id === null ? null : await loadArticle(context, fate.id),
    })),
  )
}

const tooMany = (count: number): AttestError =>
  new AttestError({
    code: 'LOAD_TOO_MANY',
    component: 'graphql/changes',
    message: `at most ${mostGiven} articles or files can be given at once, not ${count}`,
    remedy: 'give them in several requests, or use attest load',
  })

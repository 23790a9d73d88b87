import { loadArticles } from '../../../loaders/load-articles.ts'
import type { LoadOptions, Outcome } from '../../../loaders/loader.ts'
import type { Article } from '../../record/article.ts'
import { discover, type Fetch } from './discover.ts'

/** The articles behind paths (files, folders, patterns, `-`; addresses of the web where `fetch` is given) and what is wrong with any of them, in order and one at a time. Never throws. */
export async function* readArticles(
  paths: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
  options?: LoadOptions,
  fetch: Fetch | null = null,
): AsyncGenerator<Outcome<Article>> {
  for await (const found of discover(paths, standardInput, fetch)) {
    if ('fault' in found) yield found
    else yield* loadArticles(found.ok, options)
  }
}

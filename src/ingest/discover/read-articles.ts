import { loadArticles } from '../../../loaders/load-articles.ts'
import type { LoadOptions, Outcome } from '../../../loaders/loader.ts'
import type { Article } from '../../record/article.ts'
import { discover } from './discover.ts'

/** The articles behind paths (files, folders, patterns, `-`) and what is wrong with any of them, in order and one at a time. Never throws. */
export async function* readArticles(
  paths: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
  options?: LoadOptions,
): AsyncGenerator<Outcome<Article>> {
  for await (const found of discover(paths, standardInput)) {
    if ('fault' in found) yield found
    else yield* loadArticles(found.ok, options)
  }
}

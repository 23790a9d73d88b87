import type { SameOrigin, Voiced } from '../../compare/origins.ts'
import { type Evidence, evidence } from '../evidence/evidence.ts'

/** The passage in which words were copied, in the article of the claim that counts no more and in that of the one it goes back to. */
export interface CopiedPassage {
  readonly here: Evidence | null
  readonly there: Evidence | null
}

/** Where the words of two claims of one origin were copied; null where something else joins them. */
export function copiedPassage<Told extends Voiced>({ claim, as, copy }: SameOrigin<Told>): CopiedPassage {
  if (copy === null) return { here: null, there: null }
  const [here, there] = copy.a.id === claim.id ? [copy.here, copy.there] : [copy.there, copy.here]
  return { here: evidence('PASSAGE', claim.article, here), there: evidence('PASSAGE', as.article, there) }
}

import { extractorTarget } from './extractor-target.ts'
import { graphqlTarget } from './graphql-target.ts'
import { loaderTargets } from './loader-targets.ts'
import type { TargetKind } from './target.ts'

/** Everything that takes what comes from outside. */
export const targets: readonly TargetKind[] = [...loaderTargets, extractorTarget, graphqlTarget]

/** How many of so many inputs a target gets. */
export const inputsFor = ({ share }: TargetKind, inputs: number): number =>
  Math.ceil((inputs * share) / targets.reduce((sum, target) => sum + target.share, 0))

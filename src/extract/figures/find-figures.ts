import type { Draft } from '../draft.ts'

/** Finds the counts of people, incidents and buildings, each with its source. */
export function findFigures(_draft: Draft): void {}

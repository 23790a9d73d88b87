import type { Draft } from '../draft.ts'

/** Finds the named actors, their kinds, aliases and mentions, pronouns last. */
export function findActors(_draft: Draft): void {}

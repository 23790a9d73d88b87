import type { Draft } from '../draft.ts'

/** Says which events each statement is about. */
export function linkStatements(_draft: Draft): void {}

import type { Draft } from '../draft.ts'

/** Finds every time expression and resolves it against the day of publication. */
export function findDates(_draft: Draft): void {}

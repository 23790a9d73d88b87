import type { Draft } from '../draft.ts'

/** Finds who responded to what, with which stance. */
export function findResponses(_draft: Draft): void {}

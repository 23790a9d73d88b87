import type { Draft } from '../draft.ts'

/** Turns event triggers into events with type, realis, time, place and participants. */
export function findEvents(_draft: Draft): void {}

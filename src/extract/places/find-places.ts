import type { Draft } from '../draft.ts'

/** Finds every toponym and resolves it to a place of the gazetteer. */
export function findPlaces(_draft: Draft): void {}

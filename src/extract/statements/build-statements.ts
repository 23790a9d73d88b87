import type { Draft } from '../draft.ts'

/** Turns attributions into statements with speaker, relays, stance and certainty. */
export function buildStatements(_draft: Draft): void {}

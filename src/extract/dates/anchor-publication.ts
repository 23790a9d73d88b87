import type { Draft } from '../draft.ts'

/** Sets the day of publication and its basis: metadata, dateline or text. */
export function anchorPublication(_draft: Draft): void {}

import { ofEach } from './ground.ts'

/** A number that somebody denies is not one that they give. */
export const denied = ofEach('denied', (claim) => (claim.denied ? `stands in a denial by ${claim.voiceName}` : null))

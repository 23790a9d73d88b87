/** One article's account of an event on one voice's word. */
export interface EventReport {
  /** The account's id. */
  readonly account: string
  readonly article: string
  /** Canonical id of whose word it is: a speaker, or the outlet. */
  readonly voice: string
  /** Canonical id of who published the article; null where that is not known. */
  readonly outlet: string | null
}

/** An account whose words stand in a passage that its article shares with that of another, printed no later. */
export interface CopiedAccount {
  readonly account: string
  readonly from: string
}

/** Voices without a proper name belong to their article ("actor:ARTICLE/residents"). */
const isUnnamed = (voice: string): boolean => voice.includes('/')

/**
 * On whose word an event is reported, each ultimate voice once. What an outlet prints in its own voice, or on that of somebody unnamed, in words
 * copied from another account is no further origin; nor is an outlet that others cite ("Reuters reported") where its own article on the event is
 * loaded and has it from somebody else.
 * @returns canonical ids
 */
export function eventVoices(reports: readonly EventReport[], copies: readonly CopiedAccount[]): ReadonlySet<string> {
  const copied = new Set(copies.map(({ account }) => account))
  const passesOn = new Set(reports.flatMap(({ outlet, voice }) => (outlet !== null && outlet !== voice ? [outlet] : [])))
  const inOwnVoice = new Set(reports.flatMap(({ account, outlet, voice }) => (outlet === voice && !copied.has(account) ? [voice] : [])))
  const isFurther = ({ account, voice, outlet }: EventReport): boolean => {
    if (copied.has(account) && (voice === outlet || isUnnamed(voice))) return false
    return voice === outlet || !passesOn.has(voice) || inOwnVoice.has(voice)
  }
  return new Set(reports.filter(isFurther).map(({ voice }) => voice))
}

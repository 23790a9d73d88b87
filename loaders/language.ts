/** Letters below which a guess at the language is worth nothing. */
const enoughLetters = 60
/** Units of text the guess is made on: more changes no answer and costs time. */
const sample = 1_200

/** The ISO 639-1 code of a language as metadata writes it (`en-GB`, `eng`, `English`); `null` where there is none. */
export function languageCode(declared: string): string | null {
  const tag = declared.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  if (tag === 'english' || tag === 'eng') return 'en'
  return /^[a-z]{2,3}$/.test(tag) && tag !== 'und' && tag !== 'mul' ? tag : null
}

/**
 * The language a text is written in, or `null` where it is too short or the guess is not safe. Loads the detector's tables on the
 * first call, since most articles say their language; then some 0.05 ms an article.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const start = text.slice(0, sample)
  if (start.replace(/[^\p{L}]/gu, '').length < enoughLetters) return null
  const { eld } = await import('eld/small')
  const guess = eld.detect(start)
  return guess.isReliable() && guess.language !== '' ? guess.language : null
}

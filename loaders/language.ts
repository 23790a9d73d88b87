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

/** Words that English prose cannot do without and that its neighbours (Dutch, Afrikaans, Danish) lack, "of" aside. */
const englishWords = new Set('the of and that with were said from by has which this their been'.split(' '))
/** In news in English every seventh word is one of them. */
const englishShare = 0.08

function readsAsEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => englishWords.has(word)).length > words.length * englishShare
}

/**
 * The language a text is written in, or `null` where it is too short or the guess is not safe. English is known by its small words; for
 * all else the detector's tables are loaded with the first such text, which takes 140 MB.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const start = text.slice(0, sample)
  if (start.replace(/[^\p{L}]/gu, '').length < enoughLetters) return null
  if (readsAsEnglish(start)) return 'en'
  const { eld } = await import('eld/small')
  const guess = eld.detect(start)
  return guess.isReliable() && guess.language !== '' ? guess.language : null
}

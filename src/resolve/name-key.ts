/**
 * The key under which spellings of one name meet: lower case without accents and marks, without "the", with "al-" and hyphens opened to
 * spaces ("The Al-Noor Centre" → "al noor centre"). Ids are made of it, so it never changes. Empty only for a name without letters or digits.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Marks inside a word vanish ("U.N.", "Sana'a", "CRS's"), all others part words.
    .replace(/['’‘`ʼʿʾ]s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=[\p{L}\p{N}])['’‘`ʼʿʾ.](?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![^ ])the(?![^ ])/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

/**
 * True when a short name is an acronym that an article may give for a full name: one word of two to eight capitals and digits that is not
 * a word of the full name ("SMITH" for "John Smith" is none). That the article calls the full name so is evidence enough: letters need not match,
 * because names are translated and acronyms are not.
 * @param words the short name as written
 * @param fullKey name key of the full name
 */
export const isAcronymFor = (words: string, fullKey: string): boolean => {
  const letters = words.replace(/[.\u2019']/g, '')
  return /^[\p{Lu}][\p{Lu}\p{N}-]{1,7}$/u.test(letters) && fullKey.includes(' ') && !fullKey.split(' ').includes(letters.toLowerCase())
}

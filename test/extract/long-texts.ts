/** Texts that repeat one shape: what news is long by, and what no news has, which a load may meet all the same. */

const digits = (i: number): number => (i * 7919) % 4999
const syllables = ['ba', 'lo', 'mi', 'ru', 'ten', 'kas', 'vor', 'de', 'shu', 'pel']
/** A made-up word with a capital, another one for each number. */
const word = (i: number): string => {
  const letters = [...String(digits(i) + 10_000)].map((digit) => syllables[Number(digit)] ?? '').join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}
const towns = ['Carmelo', 'Salto', 'Colonia', 'Rivera', 'Homs', 'Paris', 'Springfield', 'San Jose', 'Texas', 'Chile']
const town = (i: number): string => towns[i % towns.length] ?? ''

/** By name, the i-th piece of the text. */
export const newsShapes: Readonly<Record<string, (i: number) => string>> = {
  news: (i) =>
    `${word(i)} ${word(i + 1)} of the ${word(i + 2)} Ministry said on Friday that ${digits(i)} people were killed in ${town(i)}. “We left,” she told ${word(i)} News. The attack was condemned by Chile.\n`,
  'one paragraph': (i) =>
    `The monitor said that ${digits(i)} people died near ${town(i)} on March ${(i % 28) + 1}, up from ${i % 90}. He denied it. `,
  names: (i) => `${word(i)} ${word(i + 17)} said. `,
  'names, one a line': (i) => `${word(i)} ${word(i + 17)}\n`,
  'one surname': (i) => `${word(i)} Novak said that he left. `,
  organisations: (i) => `The ${word(i)} Ministry said. `,
  places: (i) => `${town(i)}, `,
  'deeds without a full stop': (i) => `killed in ${town(i)} `,
  'counts without a full stop': (i) => `${i % 900} people killed, `,
  days: (i) => `the attack on March ${(i % 28) + 1} and `,
  'numbers alone': (i) => `${digits(i)}, `,
  'reports in reports': () => 'he said that ',
  quotations: (i) => `“${word(i)} left,” he said. `,
  'quotations in quotations': (i) => `“a ‘b ${word(i)} `,
  posts: (i) => `Fire in ${town(i)}.\n— ${word(i)} (@abc) March 8, 2031\n`,
}

export const classShapes: Readonly<Record<string, (i: number) => string>> = Object.fromEntries(
  [
    ...['A', 'a', '7', ',', '.', '"', "'", '“', '’', '‘', '-', '—', '(', ')', '/', '#', '*', '!', '@', '😀', '\u0301', ' ', '\n'],
    ...['and ', 'the ', 'it said ', 'al-', 'U.', 'Ab, ', 'twenty-three ', 'five hundred ', '1\n', 'President ', 'according to '],
  ].map((piece) => [JSON.stringify(piece), () => piece]),
)

/** A text of a shape, of so many UTF-16 units; it begins and ends with a word, so that no white space is cut off. */
export function longText(shape: (i: number) => string, length: number): string {
  const pieces = ['Fire ']
  for (let i = 0, units = 0; units < length; i++) {
    const piece = shape(i)
    pieces.push(piece)
    units += piece.length
  }
  return `${pieces.join('').slice(0, length)} out`
}

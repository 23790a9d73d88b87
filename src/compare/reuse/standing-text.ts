/**
 * Words of lines that stand under every article of an outlet: they are printed again and again, and nobody took them from anybody. A line is
 * a paragraph of the text.
 */
const standing: readonly RegExp[] = [
  /\b(subscribe|sign up|newsletters?|your inbox)\b/i,
  /\ball rights reserved\b|\bcopyright\b|©/i,
  /\b(follow|like|find|join) us on\b|\bdownload (the|our) app\b/i,
  /\b(may|must) not be (published|reproduced|republished|redistributed|copied)\b/i,
  /\b(terms of (use|service)|privacy policy|cookie policy)\b/i,
  /\bcontributed to this (report|article|story)\b|\b(editing|reporting|additional reporting) by\b/i,
  /\bviews expressed\b|\bwe welcome (your )?comments\b|\bletters (to the editor|for publication)\b|\bneed help (using|with) (the|this) site\b/i,
  /\S@[^\s@.]+\.\S|\bhttps?:|\bwww\./i,
  /\b(read more|click here|support our (journalism|work)|donate|advertisement)\b/i,
]

/** More words than this are an article's paragraph, whatever they mention. */
const mostWords = 60

/** Whether a line is no part of what its article tells. */
export const isStanding = (line: string): boolean => standing.some((words) => words.test(line)) && line.split(/\s+/).length <= mostWords

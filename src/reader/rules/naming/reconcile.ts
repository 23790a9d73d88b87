import type { NameSpan, NameType } from '../../reader.ts'

/** The name words alone, for comparing: without leading "al-" and in lower case. */
const plain = (name: string): string => name.toLowerCase().replace(/^(?:al|el)[- ]/, '')

/** What a company's full name ends in and its short one leaves out. */
const legalForm = /,?\s(?:Inc|Ltd|Corp|Co|PLC|plc|LLC|Group|Holdings|Company|Corporation|Limited|GmbH|AG|NV)\.?$/

/**
 * Settles doubtful names by the others: a single word is the surname of a person named in full or a company without its legal form, an acronym in brackets is what the name
 * before it is, and a name of unknown type has the type it has elsewhere.
 */
export function reconcile(text: string, names: readonly NameSpan[]): NameSpan[] {
  const surnames = new Set<string>()
  const typeOf = new Map<string, NameType>()
  const companies = new Set<string>()
  for (const name of names) {
    const words = text.slice(name.start, name.end)
    if (name.type === 'PER' && /\s/.test(words)) surnames.add(plain(words.split(/\s+/).at(-1) ?? ''))
    if (name.type === 'PER' && /\s(?:al|el)\s\S+$/.test(words)) surnames.add(plain(words.split(/\s+/).slice(-2).join(' ')))
    if (name.type === 'ORG' && legalForm.test(words)) companies.add(words.replace(legalForm, ''))
    if (name.type !== 'MISC' && (!typeOf.has(words) || name.type === 'PER')) typeOf.set(words, name.type)
  }
  return names.map((name, i) => {
    const words = text.slice(name.start, name.end)
    const before = names[i - 1]
    if (before?.type === 'ORG' && /^\s\($/.test(text.slice(before.end, name.start)) && /^[\p{Lu}\d.&-]+$/u.test(words))
      return { ...name, type: 'ORG' }
    if (/\s/.test(words)) return name.type === 'MISC' ? { ...name, type: typeOf.get(words) ?? 'MISC' } : name
    if (companies.has(words)) return { ...name, type: 'ORG' }
    if ((name.type === 'MISC' || name.type === 'LOC') && surnames.has(plain(words)) && !inPlace(text, name)) return { ...name, type: 'PER' }
    if (name.type === 'MISC') return { ...name, type: typeOf.get(words) ?? 'MISC' }
    return name
  })
}

const inPlace = (text: string, name: NameSpan): boolean => /\b(?:in|at|near)\s$/i.test(text.slice(Math.max(0, name.start - 6), name.start))

/** A claim of one text of an article, as it is held against those of another text. */
export interface RevisedClaim {
  readonly id: string
  readonly label: 'Statement' | 'Figure'
  /** Whose word it is, by name; null: the outlet's own. */
  readonly source: string | null
  /** What it is about, where a claim in the other text can be about the same: what a figure counts, of whom. Empty for a statement. */
  readonly about: string
  /** What it says: a statement's content, a figure's comparator and number. */
  readonly says: string
}

/** What became of a claim from one text to the next; a claim that is in both alike is no change. */
export type ClaimChange<Claim extends RevisedClaim> =
  | { readonly kind: 'ADDED'; readonly before: null; readonly after: Claim }
  | { readonly kind: 'DROPPED'; readonly before: Claim; readonly after: null }
  | { readonly kind: 'CHANGED'; readonly before: Claim; readonly after: Claim }

/** Statements are the same one, said otherwise, where at least half of all their words are in both. */
const alikeEnough = 0.5

/**
 * What a later text dropped, added or changed, in the order of the later text, what was dropped first. Claims that both texts make of one
 * source are paired off first; then figures that count the same of the same people, with another number or on another's word; then
 * statements whose words are alike, the most alike first.
 */
export function claimChanges<Claim extends RevisedClaim>(before: readonly Claim[], after: readonly Claim[]): ClaimChange<Claim>[] {
  const left = new Set(before)
  const pairs = new Map<Claim, Claim>()
  const pairOff = (same: (one: Claim, other: Claim) => boolean): void => {
    for (const one of after) {
      const other = pairs.has(one) ? undefined : [...left].find((each) => each.label === one.label && same(each, one))
      if (other === undefined) continue
      pairs.set(one, other)
      left.delete(other)
    }
  }
  pairOff((a, b) => a.about === b.about && folded(a.says) === folded(b.says) && folded(a.source ?? '') === folded(b.source ?? ''))
  const unchanged = new Set(pairs.keys())
  pairOff((a, b) => isFigure(a) && a.about === b.about && folded(a.source ?? '') === folded(b.source ?? ''))
  pairOff((a, b) => isFigure(a) && a.about === b.about && folded(a.says) === folded(b.says))
  for (const { one, other } of likeliest(
    [...left],
    after.filter((claim) => !pairs.has(claim)),
  )) {
    if (!left.has(one) || pairs.has(other)) continue
    pairs.set(other, one)
    left.delete(one)
  }
  return [
    ...[...left].map((claim): ClaimChange<Claim> => ({ kind: 'DROPPED', before: claim, after: null })),
    ...after.flatMap((claim): ClaimChange<Claim>[] => {
      const former = pairs.get(claim)
      if (former === undefined) return [{ kind: 'ADDED', before: null, after: claim }]
      return unchanged.has(claim) ? [] : [{ kind: 'CHANGED', before: former, after: claim }]
    }),
  ]
}

const isFigure = ({ label }: RevisedClaim): boolean => label === 'Figure'

const folded = (words: string): string => wordsOf(words).join(' ')
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Pairs of statements with enough words in common, the most alike first; of equals, those that come first in the text. */
function likeliest<Claim extends RevisedClaim>(before: readonly Claim[], after: readonly Claim[]): { one: Claim; other: Claim }[] {
  const words = new Map([...before, ...after].map((claim) => [claim, new Set(wordsOf(claim.says))]))
  const alike = (one: Claim, other: Claim): number => {
    const [a = new Set<string>(), b = new Set<string>()] = [words.get(one), words.get(other)]
    const shared = [...a].filter((word) => b.has(word)).length
    return shared / (a.size + b.size - shared || 1)
  }
  return before
    .filter((claim) => !isFigure(claim))
    .flatMap((one) => after.filter((claim) => !isFigure(claim)).map((other) => ({ one, other, alike: alike(one, other) })))
    .filter((pair) => pair.alike >= alikeEnough)
    .sort((a, b) => b.alike - a.alike)
}

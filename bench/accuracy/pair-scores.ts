/** Precision, recall and F1, between 0 and 1. */
export interface Prf {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const prf = (precision: number, recall: number): Prf => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
})

/**
 * Pairwise scores of a relation against gold clusters: of all pairs that are tied, how many are of one cluster, and of all pairs of one
 * cluster, how many are tied. Nothing tied is precision 1.
 * @param gold the label of each item
 * @param tied whether two items, by their places in `gold`, are held to be of one
 */
export function pairwise(gold: readonly string[], tied: (a: number, b: number) => boolean): Prf {
  let [right, found, wanted] = [0, 0, 0]
  for (let a = 0; a < gold.length; a++)
    for (let b = 0; b < a; b++) {
      const isOne = gold[a] === gold[b]
      const isTied = tied(a, b)
      if (isOne) wanted++
      if (isTied) found++
      if (isOne && isTied) right++
    }
  return prf(found === 0 ? 1 : right / found, wanted === 0 ? 1 : right / wanted)
}

/**
 * B-cubed scores: for each item, how many of those tied to it (itself among them) are of its cluster, and how many of its cluster are tied to
 * it; the means of both. The relation need not be transitive.
 */
export function bCubed(gold: readonly string[], tied: (a: number, b: number) => boolean): Prf {
  let [precision, recall] = [0, 0]
  gold.forEach((label, a) => {
    let [right, found, wanted] = [0, 0, 0]
    gold.forEach((other, b) => {
      const isTied = a === b || tied(a, b)
      if (other === label) wanted++
      if (isTied) found++
      if (isTied && other === label) right++
    })
    precision += right / found / gold.length
    recall += right / wanted / gold.length
  })
  return prf(precision, recall)
}

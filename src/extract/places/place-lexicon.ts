import type { PlaceWords } from '../../lexicon/place-words.ts'
import type { PlaceKind } from '../../record/kinds.ts'

/** `PlaceWords` as sets, in lower case but for the heads that need a capital. */
export interface PlaceLexicon {
  readonly divisionHeads: ReadonlyMap<string, PlaceKind>
  readonly areaHeads: ReadonlySet<string>
  readonly siteHeads: ReadonlySet<string>
  readonly siteHeadsSmall: ReadonlySet<string>
  readonly waterAndLand: ReadonlySet<string>
  readonly waterAndLandFirst: ReadonlySet<string>
  readonly routeHeads: ReadonlySet<string>
  readonly directions: ReadonlySet<string>
  readonly institutions: ReadonlySet<string>
  readonly namesakes: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly locatives: ReadonlySet<string>
  readonly ordinary: ReadonlySet<string>
}

const made = new WeakMap<PlaceWords, PlaceLexicon>()

/** The sets of a lexicon; made once for each. */
export function placeLexicon(words: PlaceWords): PlaceLexicon {
  const known = made.get(words)
  if (known !== undefined) return known
  const lexicon: PlaceLexicon = {
    divisionHeads: new Map(Object.entries(words.divisionHeads)),
    areaHeads: new Set(words.areaHeads),
    siteHeads: new Set(words.siteHeads),
    siteHeadsSmall: new Set(words.siteHeadsSmall),
    waterAndLand: new Set(words.waterAndLand),
    waterAndLandFirst: new Set(words.waterAndLandFirst),
    routeHeads: new Set(words.routeHeads),
    directions: new Set(words.directions),
    institutions: new Set(words.institutions),
    namesakes: new Set(words.namesakes),
    titles: new Set(words.titles),
    locatives: new Set(words.locatives),
    ordinary: new Set(words.ordinary),
  }
  made.set(words, lexicon)
  return lexicon
}

import { nameKey } from '../../gazetteer/name-key.ts'
import type { Countries } from '../../lexicon/countries.ts'
import type { PlaceWords } from '../../lexicon/place-words.ts'
import type { WorldRegions } from '../../lexicon/world-regions.ts'
import type { MentionForm, PlaceKind } from '../../record/kinds.ts'

/** A world region by one of its words. */
export interface RegionWord {
  readonly key: string
  readonly form: MentionForm
  readonly region: WorldRegions[number]
}

/** The lexicons of places as sets and maps, made once for each pair of lexicons. */
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
  readonly weakLocatives: ReadonlySet<string>
  readonly locals: ReadonlySet<string>
  readonly sayings: ReadonlySet<string>
  readonly ordinary: ReadonlySet<string>
  /** World regions by name and demonym as written. */
  readonly regions: ReadonlyMap<string, RegionWord>
  /** World regions by key. */
  readonly regionOf: ReadonlyMap<string, WorldRegions[number]>
  /** Abbreviations that end in a full stop, without it, in lower case: "wash", "ill". */
  readonly abbreviations: ReadonlySet<string>
  /** First words of demonyms and regions of several words. */
  readonly begins: ReadonlySet<string>
}

const made = new WeakMap<PlaceWords, PlaceLexicon>()

/** The sets of three lexicons; made once for each first one. */
export function placeLexicon(words: PlaceWords, worldRegions: WorldRegions, countries: Countries): PlaceLexicon {
  const known = made.get(words)
  if (known !== undefined) return known
  const regions = new Map<string, RegionWord>()
  for (const region of worldRegions) {
    const key = nameKey(region.names[0] ?? '')
    for (const name of region.names) regions.set(name, { key, form: 'name', region })
    for (const name of region.demonyms) for (const word of [name, `${name}s`]) regions.set(word, { key, form: 'demonym', region })
  }
  const begins = new Set<string>()
  const demonyms = Object.values(countries).flatMap((country) => country.demonyms)
  for (const name of [...regions.keys(), ...demonyms])
    for (let space = name.search(/[ -]/); space >= 0; space = name.indexOf(' ', space + 1)) begins.add(name.slice(0, space))
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
    weakLocatives: new Set(words.weakLocatives),
    locals: new Set(words.locals),
    sayings: new Set(words.sayings),
    ordinary: new Set(words.ordinary),
    abbreviations: new Set(
      Object.values(countries).flatMap(({ names }) =>
        names.filter((name) => /^\p{L}+\.$/u.test(name)).map((name) => name.slice(0, -1).toLowerCase()),
      ),
    ),
    regions,
    regionOf: new Map([...regions.values()].map(({ key, region }) => [key, region])),
    begins,
  }
  made.set(words, lexicon)
  return lexicon
}

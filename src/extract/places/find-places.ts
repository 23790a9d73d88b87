import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'
import { choosePlaces, type Sense } from './choose-places.ts'
import { gatherPlaces, type Resolved } from './gather-places.ts'
import { linkContainers } from './link-containers.ts'
import { placeLexicon } from './place-lexicon.ts'
import { scanToponyms } from './scan-toponyms.ts'
import type { Toponym } from './toponym.ts'
import { withoutImpostors } from './vetoes.ts'

/** Finds every toponym and resolves it to a place of the gazetteer. Offsets are UTF-16 units into the article's text. */
export function findPlaces(draft: Draft, { gazetteer, lexicons }: Tools): void {
  const { document, reading } = draft
  const lexicon = placeLexicon(lexicons.placeWords)
  const scanned = scanToponyms(document, gazetteer, lexicon)
  linkContainers(scanned, document, gazetteer.byId) // before the vetoes: what lies in a named place is no person
  const toponyms = withoutImpostors(scanned, document, reading, lexicon)
  const senses = sensesOf(toponyms)
  const choices = choosePlaces(senses, gazetteer.byId)
  const resolved: Resolved[] = []
  senses.forEach((sense, i) => {
    const choice = choices[i] ?? null
    if (choice === null || isDoubtful(choice)) return
    for (const toponym of sense.toponyms) resolved.push({ toponym, place: choice.place, within: null })
  })
  resolved.sort((a, b) => a.toponym.start - b.toponym.start)
  draft.places = gatherPlaces(resolved, document.text)
}

/** A village that nothing else in the article is near: more often a name of something else. */
const isDoubtful = ({ place, support }: { place: { population: number; kind: string }; support: number }): boolean =>
  place.kind === 'VILLAGE' && support < 1

/** Toponyms by name; those said to lie in something ("Paris, Texas") draw the bare ones of their name with them. */
function sensesOf(toponyms: readonly Toponym[]): Sense[] {
  const groups = new Map<string, Toponym[]>()
  for (const toponym of toponyms) {
    const key = `${toponym.form} ${toponym.kind ?? ''} ${toponym.key}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [toponym])
    else group.push(toponym)
  }
  return [...groups.values()].map((group) => {
    const placed = group.find((toponym) => toponym.container !== null) ?? group[0]
    return { key: placed?.key ?? '', toponyms: group, candidates: placed?.candidates ?? [] }
  })
}

import type { Place } from '../../record/schema.ts'

const wide = new Set<Place['kind']>(['COUNTRY', 'GOVERNORATE', 'REGION', 'DISTRICT'])

/** Compares the places of two tellings by an article's places. The narrowest place comes first in a list of ids. */
export class PlaceFit {
  readonly #places: ReadonlyMap<string, Place>

  readonly #text: string

  /** `text`: the article's, into which the places' mentions point. */
  constructor(places: readonly Place[], text: string) {
    this.#places = new Map(places.map((place) => [place.id, place]))
    this.#text = text
  }

  /** Whether two lists may mean one place: the narrowest of one stands in the other, or one is the country or province around the other. */
  fit(a: readonly string[], b: readonly string[]): boolean {
    const [narrowA] = a
    const [narrowB] = b
    if (narrowA === undefined || narrowB === undefined || b.includes(narrowA) || a.includes(narrowB)) return true
    const placeA = this.#places.get(narrowA)
    const placeB = this.#places.get(narrowB)
    return placeA !== undefined && placeB !== undefined && (this.#holds(placeA, placeB) || this.#holds(placeB, placeA))
  }

  /** The list that says more: that with the narrower first place. */
  narrower(a: readonly string[], b: readonly string[]): readonly string[] {
    return b.length > 0 && (a.length === 0 || this.#width(b[0]) < this.#width(a[0])) ? b : a
  }

  /** A list with the country around it behind, where the article speaks of that country; without places that only lend a site its name. */
  upToCountry(ids: readonly string[]): string[] {
    const places = ids.map((id) => this.#places.get(id)).filter((place) => place !== undefined)
    const own = places.filter(
      (place) => !places.some((other) => other.kind === 'SITE' && (other.name.startsWith(`${place.name} `) || this.#owns(place, other))),
    )
    const codes = new Set(own.map(({ countryCode }) => countryCode))
    if (codes.size !== 1 || own.some(({ kind }) => kind === 'COUNTRY')) return own.map(({ id }) => id)
    const country = [...this.#places.values()].find((place) => place.kind === 'COUNTRY' && codes.has(place.countryCode))
    return [...own, ...(country === undefined ? [] : [country])].map(({ id }) => id)
  }

  /** "Ruritania's Salto Air Base": whose site it is, which does not say where. */
  #owns(owner: Place, site: Place): boolean {
    if (owner.kind !== 'COUNTRY') return false
    return site.mentions.some(({ start }) =>
      owner.mentions.some(({ end }) => end < start && /^['’]s\s+$/.test(this.#text.slice(end, start))),
    )
  }

  #holds(outer: Place, inner: Place): boolean {
    if (outer.kind === 'COUNTRY' && inner.countryCode === null) return true // "the western coast" of the country told of
    if (outer.countryCode === null || outer.countryCode !== inner.countryCode) return false
    if (outer.kind === 'COUNTRY') return true
    return outer.kind === 'GOVERNORATE' && inner.kind !== 'COUNTRY' && outer.admin1 !== null && outer.admin1 === inner.admin1
  }

  #width(id: string | undefined): number {
    const kind = this.#places.get(id ?? '')?.kind
    if (kind === 'COUNTRY') return 2
    return kind !== undefined && wide.has(kind) ? 1 : 0
  }
}

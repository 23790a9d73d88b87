import { arabicScript, nameKey, soundKey, withoutArticle } from '../name-key.ts'
import type { DraftPlace } from './draft-place.ts'

const latinName = /^[\p{Script=Latin}\p{M}\p{N}\s'’‘ʻʼʿʾ`´.,()/&-]+$/u
const begunSmall = /^\p{Ll}/u

/** Names worth looking up: Latin letters; no airport codes; no romanised Chinese or Japanese, which GeoNames has in lower case. */
function isSpelling(name: string, place: DraftPlace): boolean {
  if (name.length < 3 || name.length > 60 || !latinName.test(name))
    return name.length === 2 && (place.kind === 'COUNTRY' || place.kind === 'GOVERNORATE')
  if (begunSmall.test(name) && !begunSmall.test(place.name)) return false
  return place.code !== null || !/^[A-Z]{3,4}$/.test(name)
}

/**
 * The keys a place is found under, each once. The main name always counts; what Arabic names lose in other spellings, the article
 * and the exact vowels, is added as keys of their own.
 */
export function keysOf(place: DraftPlace): Set<string> {
  const keys = new Set<string>()
  for (const name of [place.name, ...place.alternates.filter((alternate) => isSpelling(alternate, place))]) {
    const key = nameKey(name)
    if (key.length < 2) continue
    keys.add(key)
    if (!arabicScript.has(place.countryCode) || place.kind === 'COUNTRY') continue
    keys.add(withoutArticle(key))
    const sound = soundKey(key)
    if (sound !== '') keys.add(sound)
  }
  return keys
}

import countries from 'virtual:divisions'
import { useEffect, useState } from 'preact/hooks'
import { countriesOf, type Divisions, divisionsOfAll, noDivisions } from './divisions.ts'
import type { Spot } from './spots.ts'

/** Countries whose divisions are drawn: of a world full of events those with most of them. */
const mostCountries = 12

/** The divisions of the countries that have events, files of this server's own; until they are there, and where there are none, nobody misses them. */
export function useDivisions(spots: readonly Spot[]): Divisions {
  const [divisions, setDivisions] = useState(noDivisions)
  const wanted = countriesOf(spots, countries, mostCountries).join(' ')
  useEffect(() => {
    const ended = new AbortController()
    const codes = wanted === '' ? [] : wanted.split(' ')
    void divisionsOfAll(codes, async (code) => (await fetch(`/divisions/${code}.json`, { signal: ended.signal })).json()).then((all) => {
      if (!ended.signal.aborted) setDivisions(all)
    })
    return () => ended.abort()
  }, [wanted])
  return divisions
}

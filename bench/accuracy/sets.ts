/** A tuning set: what the scorer calls it, its gold, what its inputs are made from, and the measures that are told. */
export interface TuningSet {
  readonly name: string
  /** Paths inside the folder of the sets. */
  readonly gold: string
  readonly inputs: string
  /** Names of the scorer's measures, besides the headline. */
  readonly measures: readonly string[]
}

export const tuningSets: readonly TuningSet[] = [
  {
    name: 'polnear',
    gold: 'data/polnear_dev.jsonl',
    inputs: 'data/polnear_dev.jsonl',
    measures: ['source cofenet-exact', 'cue cofenet-exact', 'content cofenet-exact', 'attribution linked'],
  },
  { name: 'wikiwars', gold: 'data/wikiwars.jsonl', inputs: 'data/wikiwars.jsonl', measures: ['relaxed', 'value'] },
  { name: 'lgl', gold: 'data/lgl.jsonl', inputs: 'data/lgl.jsonl', measures: ['geonames id end to end'] },
  {
    name: 'fakes',
    gold: 'data/fakes_dev.jsonl',
    inputs: 'data/fakes_dev.jsonl',
    measures: ['count, best figure', 'total killed', 'governorate, of the event', 'date, of a lethal event, up to 3 days before'],
  },
  {
    name: 'muc4',
    gold: 'data/muc4_tst3.jsonl',
    inputs: 'data/muc4_tst3.jsonl',
    measures: ['incident type', 'perpetrator, either', 'victims', 'number of victims', 'location', 'date'],
  },
  {
    name: 'coast',
    gold: 'gold',
    inputs: 'articles',
    measures: [
      'statements with speaker',
      'figures right and attributed',
      'events with type',
      'actors',
      'places within 50 km',
      'responses with stance',
    ],
  },
]

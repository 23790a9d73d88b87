import type { PlaceNode } from '../../graph/read/places.ts'
import type { PlacePrecision } from '../../record/kinds.ts'
import type { Dossier } from '../pack/dossier.ts'
import { evidenceAt } from '../pack/evidence.ts'
import { separated } from '../pack/separated.ts'

/** What a point is where it is not the place itself. */
const notes: Readonly<Record<PlacePrecision, string | null>> = {
  exact: null,
  locality: null,
  admin: 'somewhere in this administrative area: the point only stands for it',
  country: 'somewhere in this country: the point only stands for it',
  unknown: 'how exact the point is is not known',
}

/**
 * GeoJSON (RFC 7946): a feature for each place of each account of an event and of each figure, and one without a geometry where no place is
 * known. There are no outlines, so an area has a point that is flagged as standing for it.
 */
export const geojson = (dossiers: AsyncIterable<Dossier>): AsyncGenerator<string> =>
  separated('{"type":"FeatureCollection","features":[\n', features(dossiers), '\n]}\n')

async function* features(dossiers: AsyncIterable<Dossier>): AsyncGenerator<object[]> {
  for await (const dossier of dossiers)
    yield [...dossier.accounts.flatMap((one) => accountFeatures(dossier, one)), ...figureFeatures(dossier)]
}

function accountFeatures(dossier: Dossier, account: Dossier['accounts'][number]): object[] {
  const { event, places, reportedBy, participants, ...own } = account
  return featuresAt(places, account.id, {
    ...{ record: 'event', event: event.id, caption: own.name, type: own.type, realis: own.realis },
    ...{ from: own.from, to: own.to, day: own.day, reportedBy: reportedBy.map(({ name }) => name) },
    participants: participants.map(({ role, actor }) => ({ role, actor: actor.id, name: actor.name })),
    ...provenance(dossier, account),
  })
}

const figureFeatures = (dossier: Dossier): object[] =>
  dossier.figures.flatMap(({ places, about, claimedBy, ...figure }) =>
    featuresAt(places, figure.id, {
      ...{ record: 'figure', events: about.map(({ id }) => id), caption: figure.name, metric: figure.metric, group: figure.group },
      ...{ comparator: figure.comparator, value: figure.value, min: figure.min, max: figure.max, day: figure.day, asOf: figure.asOf },
      ...{ claimedBy: claimedBy?.name ?? null },
      ...provenance(dossier, figure),
    }),
  )

const provenance = (dossier: Dossier, span: { start: number; end: number }) => ({
  outlet: dossier.article.outlet,
  publishedAt: dossier.article.publishedAt,
  url: dossier.article.url,
  evidence: evidenceAt(dossier, span),
})

const featuresAt = (places: readonly PlaceNode[], id: string, properties: object): object[] =>
  places.length === 0
    ? [{ type: 'Feature', id, geometry: null, properties: { ...properties, place: null } }]
    : places.map((place) => ({
        type: 'Feature',
        id: `${id} ${place.id}`,
        geometry: pointOf(place),
        properties: { ...properties, ...placeOf(place) },
      }))

const pointOf = ({ longitude, latitude }: PlaceNode) =>
  longitude === null || latitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] }

const placeOf = (place: PlaceNode) => ({
  ...{ place: place.id, placeName: place.name, placeKind: place.kind, countryCode: place.countryCode, geonamesId: place.geonamesId },
  ...{ precision: place.precision, representativePoint: pointOf(place) !== null && notes[place.precision] !== null },
  precisionNote: pointOf(place) === null ? 'no coordinates are known' : notes[place.precision],
})

import type { Session } from '../graph/port.ts'
import { claimReview } from './formats/claim-review.ts'
import { csv } from './formats/csv.ts'
import { followTheMoney } from './formats/follow-the-money.ts'
import { geojson } from './formats/geojson.ts'
import { graphml } from './formats/graphml.ts'
import { jsonLd } from './formats/json-ld.ts'
import { jsonLines } from './formats/json-lines.ts'
import { stix } from './formats/stix.ts'
import type { Dossier } from './pack/dossier.ts'

/** Writes text piece by piece, so that memory does not grow with the graph: from a whole graph, or from the dossiers of a selection. */
type Format = { readonly mediaType: string } & (
  | { readonly ofGraph: (graph: Session) => AsyncGenerator<string> }
  | { readonly ofDossiers: (dossiers: AsyncIterable<Dossier>) => AsyncGenerator<string> }
)

/** The names of `--format`; the first is taken where none is given. */
export const formatNames = ['jsonl', 'csv', 'geojson', 'jsonld', 'ftm', 'stix', 'claimreview', 'graphml'] as const
export type FormatName = (typeof formatNames)[number]

/** What a graph, or a part of one, can be written as. */
export const formats: Readonly<Record<FormatName, Format>> = {
  jsonl: { mediaType: 'application/x-ndjson', ofGraph: jsonLines },
  csv: { mediaType: 'text/csv', ofDossiers: csv },
  geojson: { mediaType: 'application/geo+json', ofDossiers: geojson },
  jsonld: { mediaType: 'application/ld+json', ofDossiers: jsonLd },
  ftm: { mediaType: 'application/x-ndjson', ofDossiers: followTheMoney },
  stix: { mediaType: 'application/stix+json;version=2.1', ofDossiers: stix },
  claimreview: { mediaType: 'application/ld+json', ofDossiers: claimReview },
  graphml: { mediaType: 'application/graphml+xml', ofDossiers: graphml },
}

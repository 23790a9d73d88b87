import type { ActorNode } from '../../graph/read/actors.ts'
import type { Dossier } from '../pack/dossier.ts'
import { evidenceAt } from '../pack/evidence.ts'
import { firstTime } from '../pack/first-time.ts'
import { separated } from '../pack/separated.ts'
import { sharedNodes } from '../pack/shared-nodes.ts'

const iri = { '@type': '@id' }
const day = { '@type': 'xsd:date' }

/** Of the terms below; W3C's PROV-O for where things come from, its Web Annotation vocabulary for where words stand, schema.org for the rest. */
const context = {
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  attest: 'urn:attest:term:',
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', ...iri },
  qualifiedAttribution: { '@id': 'prov:qualifiedAttribution' },
  agent: { '@id': 'prov:agent', ...iri },
  wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', ...iri },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', ...iri },
  value: 'prov:value',
  about: { '@id': 'schema:about', ...iri },
  location: { '@id': 'schema:location', ...iri },
  name: 'schema:name',
  evidence: 'oa:hasTarget',
  source: { '@id': 'oa:hasSource', ...iri },
  selector: 'oa:hasSelector',
  exact: 'oa:exact',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  from: { '@id': 'schema:startDate', ...day },
  to: { '@id': 'schema:endDate', ...day },
  event: { '@id': 'attest:event', ...iri },
  accuses: { '@id': 'attest:accuses', ...iri },
  actor: { '@id': 'attest:actor', ...iri },
}

/**
 * JSON-LD with PROV-O: articles, statements, figures and accounts of events are entities, actors are agents; a figure derives from the
 * statement that gives it, and both are quoted from the article, whose text's hash it holds.
 */
export const jsonLd = (dossiers: AsyncIterable<Dossier>): AsyncGenerator<string> =>
  separated(`{"@context":${JSON.stringify(context)},"@graph":[\n`, resources(dossiers), '\n]}\n')

/** An id of the graph as an IRI. */
const iriOf = (id: string): string => `urn:attest:${encodeURIComponent(id)}`
const irisOf = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => iriOf(id))

async function* resources(dossiers: AsyncIterable<Dossier>): AsyncGenerator<object[]> {
  const isNew = firstTime()
  for await (const dossier of dossiers) {
    const { actors, places, events } = sharedNodes(dossier)
    const fresh = <Node extends { readonly id: string }>(nodes: readonly Node[]): Node[] => nodes.filter(({ id }) => isNew(id))
    yield [
      articleOf(dossier),
      ...fresh(actors).map(agentOf),
      ...fresh(places).map((place) => ({
        '@id': iriOf(place.id),
        '@type': ['prov:Location', 'schema:Place'],
        ...{ name: place.name, 'attest:precision': place.precision },
        ...(place.latitude === null ? {} : { 'schema:latitude': place.latitude, 'schema:longitude': place.longitude }),
        ...(place.geonamesId === null ? {} : { 'schema:sameAs': { '@id': `https://sws.geonames.org/${place.geonamesId}/` } }),
      })),
      ...fresh(events).map((event) => ({
        ...{ '@id': iriOf(event.id), '@type': ['schema:Event', 'attest:Event'], name: event.name },
        ...{ 'attest:type': event.type, 'attest:realis': event.realis, ...known({ from: event.from, to: event.to }) },
      })),
      ...dossier.accounts.map((account) => accountOf(dossier, account)),
      ...dossier.statements.map((statement) => statementOf(dossier, statement)),
      ...dossier.figures.map((figure) => figureOf(dossier, figure)),
      ...dossier.responses.map((response) => ({
        ...{ '@type': ['prov:Entity', 'attest:Response'], 'attest:stance': response.stance, wasAttributedTo: iriOf(response.actor.id) },
        ...(response.event === null ? {} : { event: iriOf(response.event.id) }),
        ...wordsOf(dossier, response),
      })),
    ]
  }
}

const agentOf = ({ id, name, kind }: ActorNode) => ({
  ...{ '@id': iriOf(id), name, 'attest:kind': kind },
  '@type': kind === 'PERSON' || kind === 'WITNESS' ? ['prov:Agent', 'prov:Person'] : ['prov:Agent', 'prov:Organization'],
})

function articleOf({ article, outlet }: Dossier) {
  const { id, title, url, publishedAt, textSha256, language } = article
  const moment = publishedAt === null ? {} : { 'schema:datePublished': publishedAt }
  return {
    ...{ '@id': iriOf(id), '@type': ['prov:Entity', 'schema:NewsArticle'], 'attest:articleId': id, 'attest:textSha256': textSha256 },
    ...known({ name: title, 'schema:inLanguage': language, 'schema:url': url }),
    ...moment,
    ...(outlet === null ? {} : { wasAttributedTo: iriOf(outlet.id) }),
  }
}

/** Where the words of a claim stand, as an annotation's target. */
const wordsOf = (dossier: Dossier, span: { start: number; end: number }) => {
  const { words, start, end } = evidenceAt(dossier, span)
  const selector = [
    { '@type': 'oa:TextPositionSelector', start, end },
    { '@type': 'oa:TextQuoteSelector', exact: words },
  ]
  const source = iriOf(dossier.article.id)
  return { value: words, wasQuotedFrom: source, evidence: { '@type': 'oa:SpecificResource', source, selector } }
}

const accountOf = (dossier: Dossier, account: Dossier['accounts'][number]) => ({
  ...{ '@id': `${iriOf(account.id)}:account`, '@type': ['prov:Entity', 'attest:Account'], event: iriOf(account.event.id) },
  ...{ 'attest:realis': account.realis, location: irisOf(account.places), ...known({ from: account.from, to: account.to }) },
  wasAttributedTo: irisOf(account.reportedBy),
  'attest:participant': account.participants.map(({ role, actor }) => ({ 'attest:role': role, actor: iriOf(actor.id) })),
  ...wordsOf(dossier, account),
})

const statementOf = (dossier: Dossier, statement: Dossier['statements'][number]) => ({
  ...{ '@id': iriOf(statement.id), '@type': ['prov:Entity', 'attest:Statement'], 'attest:stance': statement.stance },
  ...{ 'attest:certainty': statement.certainty, 'attest:content': statement.content, about: irisOf(statement.about) },
  ...{ wasAttributedTo: statement.assertedBy === null ? [] : [iriOf(statement.assertedBy.id)], accuses: irisOf(statement.accuses) },
  qualifiedAttribution: statement.relays.map((relay, at) => ({
    ...{ '@type': 'prov:Attribution', agent: iriOf(relay.id), 'attest:role': 'relay', 'attest:hop': at + 1 },
  })),
  ...wordsOf(dossier, statement),
})

const figureOf = (dossier: Dossier, figure: Dossier['figures'][number]) => ({
  ...{ '@id': iriOf(figure.id), '@type': ['prov:Entity', 'attest:Figure'], 'attest:metric': figure.metric, 'attest:group': figure.group },
  'attest:comparator': figure.comparator,
  ...known({ 'attest:number': figure.value, 'attest:min': figure.min, 'attest:max': figure.max, 'attest:asOf': figure.asOf }),
  ...{ about: irisOf(figure.about), location: irisOf(figure.places) },
  wasAttributedTo: figure.claimedBy === null ? [] : [iriOf(figure.claimedBy.id)],
  wasDerivedFrom: dossier.statements.filter(({ claims }) => claims.includes(figure.id)).map(({ id }) => iriOf(id)),
  ...wordsOf(dossier, figure),
})

/** Without what is not known. */
const known = (properties: Readonly<Record<string, string | number | null>>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))

/**
 * The nodes of a whole graph, in the order in which it is read, each kind with the query of `cypher/write/` that makes it.
 * `atOnce` keeps a page in memory: an article brings its text, an actor what it has to do with many articles.
 */
export const nodeKinds = [
  { label: 'Article', plural: 'articles', atOnce: 200 },
  { label: 'Actor', plural: 'actors', atOnce: 1000 },
  { label: 'Place', plural: 'places', atOnce: 2000 },
  { label: 'Alias', plural: 'aliases', atOnce: 2000 },
  { label: 'Event', plural: 'events', atOnce: 2000 },
  { label: 'Statement', plural: 'statements', atOnce: 2000 },
  { label: 'Figure', plural: 'figures', atOnce: 2000 },
  { label: 'Decision', plural: 'decisions', atOnce: 2000 },
] as const

export type NodeKind = (typeof nodeKinds)[number]

/** Every kind of edge between two labels, with the query of `cypher/write/` that makes it. */
export const edgeKinds = [
  { from: 'Article', type: 'PUBLISHED_BY', to: 'Actor', write: 'published-by' },
  { from: 'Article', type: 'MENTIONS', to: 'Actor', write: 'mentions-actor' },
  { from: 'Article', type: 'MENTIONS', to: 'Place', write: 'mentions-place' },
  { from: 'Actor', type: 'ALSO_CALLED', to: 'Alias', write: 'also-called' },
  { from: 'Actor', type: 'RESPONDED_TO', to: 'Event', write: 'responded-to-event' },
  { from: 'Actor', type: 'RESPONDED_TO', to: 'Article', write: 'responded-to-article' },
  { from: 'Actor', type: 'HAS_ROLE', to: 'Actor', write: 'has-role-actor' },
  { from: 'Actor', type: 'HAS_ROLE', to: 'Place', write: 'has-role-place' },
  { from: 'Actor', type: 'HAS_ROLE', to: 'Article', write: 'has-role-article' },
  { from: 'Actor', type: 'MEMBER_OF', to: 'Actor', write: 'member-of-actor' },
  { from: 'Actor', type: 'MEMBER_OF', to: 'Place', write: 'member-of-place' },
  { from: 'Actor', type: 'SAME_AS', to: 'Actor', write: 'actor-same-as' },
  { from: 'Place', type: 'PART_OF', to: 'Place', write: 'place-part-of' },
  { from: 'Place', type: 'SAME_AS', to: 'Place', write: 'place-same-as' },
  { from: 'Event', type: 'APPEARS_IN', to: 'Article', write: 'event-appears-in' },
  { from: 'Event', type: 'REPORTED_BY', to: 'Actor', write: 'event-reported-by' },
  { from: 'Event', type: 'LOCATED_IN', to: 'Place', write: 'event-located-in' },
  { from: 'Event', type: 'PART_OF', to: 'Event', write: 'event-part-of' },
  { from: 'Event', type: 'INVOLVES', to: 'Actor', write: 'involves' },
  { from: 'Event', type: 'SAME_AS', to: 'Event', write: 'event-same-as' },
  { from: 'Statement', type: 'APPEARS_IN', to: 'Article', write: 'statement-appears-in' },
  { from: 'Statement', type: 'ASSERTED_BY', to: 'Actor', write: 'asserted-by' },
  { from: 'Statement', type: 'REPORTED_BY', to: 'Actor', write: 'statement-reported-by' },
  { from: 'Statement', type: 'ABOUT', to: 'Event', write: 'statement-about' },
  { from: 'Statement', type: 'CLAIMS', to: 'Figure', write: 'claims' },
  { from: 'Statement', type: 'ACCUSES', to: 'Actor', write: 'accuses' },
  { from: 'Figure', type: 'APPEARS_IN', to: 'Article', write: 'figure-appears-in' },
  { from: 'Figure', type: 'CLAIMED_BY', to: 'Actor', write: 'claimed-by' },
  { from: 'Figure', type: 'ABOUT', to: 'Event', write: 'figure-about' },
  { from: 'Figure', type: 'LOCATED_IN', to: 'Place', write: 'figure-located-in' },
  { from: 'Figure', type: 'UPDATES', to: 'Figure', write: 'updates' },
  { from: 'Article', type: 'REVISES', to: 'Article', write: 'revises' },
] as const

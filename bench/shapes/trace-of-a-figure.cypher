MATCH (f:Figure {id: $id})
MATCH (article:Article {id: f.articleId})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(published:Actor)
OPTIONAL MATCH (outlet:Actor {id: published.canonical})
OPTIONAL MATCH (f)<-[:CLAIMS]-(s:Statement)
OPTIONAL MATCH (s)-[:ASSERTED_BY]->(said:Actor)
OPTIONAL MATCH (speaker:Actor {id: said.canonical})
CALL (s) {
  OPTIONAL MATCH (s)-[r:REPORTED_BY]->(m:Actor)
  OPTIONAL MATCH (relay:Actor {id: m.canonical})
  WITH r.hop AS hop, relay ORDER BY hop
  RETURN collect(relay {.id, caption: relay.name, hop: hop}) AS relays
}
RETURN f {.id, caption: f.name, .raw} AS figure, s {.id, caption: s.name, .content, .source} AS statement, speaker {.id, caption: speaker.name} AS speaker,
  relays, article {.id, caption: article.name, .title} AS article, outlet {.id, caption: outlet.name} AS outlet

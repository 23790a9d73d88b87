// The way of one claim
// From a number, or from words, to the speaker, those who passed them on, the article and its outlet. Double-click a circle to see more.
MATCH (claim:Figure {id: $claim})-[appears:APPEARS_IN]->(a:Article)
OPTIONAL MATCH (claim)-[claimed:CLAIMED_BY]->(source:Actor)
OPTIONAL MATCH (s:Statement)-[claims:CLAIMS]->(claim)
OPTIONAL MATCH (s)-[asserted:ASSERTED_BY]->(speaker:Actor)
OPTIONAL MATCH (s)-[reported:REPORTED_BY]->(relay:Actor)
OPTIONAL MATCH (a)-[published:PUBLISHED_BY]->(outlet:Actor)
OPTIONAL MATCH (claim)-[about:ABOUT]->(e:Event)
RETURN claim, claimed, source, claims, s, asserted, speaker, reported, relay, appears, a, published, outlet, about, e
UNION ALL
MATCH (claim:Statement {id: $claim})-[appears:APPEARS_IN]->(a:Article)
OPTIONAL MATCH (claim)-[claimed:ASSERTED_BY]->(source:Actor)
OPTIONAL MATCH (claim)-[reported:REPORTED_BY]->(relay:Actor)
OPTIONAL MATCH (a)-[published:PUBLISHED_BY]->(outlet:Actor)
OPTIONAL MATCH (claim)-[about:ABOUT]->(e:Event)
RETURN claim, claimed, source, null AS claims, null AS s, null AS asserted, null AS speaker, reported, relay, appears, a, published, outlet, about, e

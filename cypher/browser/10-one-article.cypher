// 10. What does one article say, and in which words?
// Everything that was read out of $article. The table has the words as they stand, in their order.
MATCH (a:Article {id: $article})<-[appears:APPEARS_IN]-(claim)
WITH a, appears, claim
ORDER BY claim.start LIMIT 60
OPTIONAL MATCH (claim)-[to:ASSERTED_BY|CLAIMED_BY|LOCATED_IN|INVOLVES]->(other)
OPTIONAL MATCH (a)-[published:PUBLISHED_BY]->(outlet:Actor)
RETURN claim.start AS at, substring(a.text, claim.start, claim.end - claim.start) AS words, a, appears, claim, to, other, published, outlet
ORDER BY at

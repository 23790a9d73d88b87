UNWIND $keys AS pair
MATCH (:Article {id: pair.article})-[r:MENTIONS]->(:Actor {id: pair.actor})
RETURN pair.key AS key, r.spans AS spans

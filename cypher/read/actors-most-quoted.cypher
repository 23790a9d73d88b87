MATCH (s:Statement)
WHERE s.order >= $from AND s.order < $until AND s.speaker IS NOT NULL AND s.knownUntil IS NULL
WITH s.speaker AS member, count(s) AS said
MATCH (m:Actor {id: member})
WITH m.canonical AS id, sum(said) AS statements
MATCH (actor:Actor {id: id})
WITH actor, actor.order AS position, statements
ORDER BY statements DESC, position
LIMIT $limit
RETURN actor.id AS key, properties(actor) AS node, statements

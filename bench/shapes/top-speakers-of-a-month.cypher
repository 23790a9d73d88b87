MATCH (s:Statement)
WHERE s.order >= $from AND s.order < $until AND s.speaker IS NOT NULL AND s.knownUntil IS NULL
WITH s.speaker AS member, count(s) AS said
MATCH (m:Actor {id: member})
WITH m.canonical AS id, sum(said) AS statements
MATCH (actor:Actor {id: id})
WITH actor, statements ORDER BY statements DESC, actor.order LIMIT 10
RETURN actor {.id, .name, .kind} AS actor, statements

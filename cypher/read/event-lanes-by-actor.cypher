UNWIND $keys AS key
MATCH (:Event {canonical: key})-[:INVOLVES]->(m:Actor)
MATCH (actor:Actor {id: m.canonical})
RETURN DISTINCT key, actor.id AS lane, actor.name AS name

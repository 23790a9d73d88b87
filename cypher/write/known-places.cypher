UNWIND $ids AS id
MATCH (n:Place {id: id})
RETURN n.id AS id, n.facts AS facts, n.factCounts AS factCounts

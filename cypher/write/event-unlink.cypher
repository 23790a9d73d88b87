UNWIND $ids AS id
MATCH (:Event)-[r:SAME_AS]->(:Event {id: id})
DELETE r

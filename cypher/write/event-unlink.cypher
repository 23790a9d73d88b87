UNWIND $ids AS id
MATCH (:Event {id: id})-[r:SAME_AS]->(:Event)
DELETE r

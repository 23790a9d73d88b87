UNWIND $ids AS id
MATCH (:Actor {id: id})-[r:SAME_AS]->(:Actor)
DELETE r

UNWIND $ids AS id
MATCH (:Place {id: id})-[r:SAME_AS]->(:Place)
DELETE r

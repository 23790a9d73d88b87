UNWIND $ids AS id
MATCH (n:Event {canonical: id})
RETURN n.id AS id, n.canonical AS canonical

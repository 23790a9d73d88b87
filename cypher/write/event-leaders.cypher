UNWIND $keys AS key
MATCH (n:Event {leads: key})
RETURN key, n.id AS id, n.rank AS rank, n.canonical AS canonical

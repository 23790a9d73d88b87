UNWIND $keys AS key
MATCH (n:Actor {id: key})
RETURN key, 'Actor' AS label, n.canonical AS canonical
UNION ALL
UNWIND $keys AS key
MATCH (n:Place {id: key})
RETURN key, 'Place' AS label, n.canonical AS canonical
UNION ALL
UNWIND $keys AS key
MATCH (n:Event {id: key})
RETURN key, 'Event' AS label, n.canonical AS canonical
UNION ALL
UNWIND $keys AS key
MATCH (n:Statement {id: key})
RETURN key, 'Statement' AS label, n.id AS canonical
UNION ALL
UNWIND $keys AS key
MATCH (n:Figure {id: key})
RETURN key, 'Figure' AS label, n.id AS canonical
UNION ALL
UNWIND $keys AS key
MATCH (n:Article {id: key})
RETURN key, 'Article' AS label, n.id AS canonical

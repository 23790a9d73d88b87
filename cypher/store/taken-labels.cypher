MATCH (n:Article)
WITH n LIMIT 1
RETURN 'Article' AS label
UNION ALL
MATCH (n:Actor)
WITH n LIMIT 1
RETURN 'Actor' AS label
UNION ALL
MATCH (n:Place)
WITH n LIMIT 1
RETURN 'Place' AS label
UNION ALL
MATCH (n:Alias)
WITH n LIMIT 1
RETURN 'Alias' AS label
UNION ALL
MATCH (n:Event)
WITH n LIMIT 1
RETURN 'Event' AS label
UNION ALL
MATCH (n:Statement)
WITH n LIMIT 1
RETURN 'Statement' AS label
UNION ALL
MATCH (n:Figure)
WITH n LIMIT 1
RETURN 'Figure' AS label
UNION ALL
MATCH (n:Decision)
WITH n LIMIT 1
RETURN 'Decision' AS label

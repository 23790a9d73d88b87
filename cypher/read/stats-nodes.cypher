MATCH (n:Article)
WITH count(n) AS count
RETURN 'Article' AS name, count
UNION ALL
MATCH (n:Actor)
WITH count(n) AS count
RETURN 'Actor' AS name, count
UNION ALL
MATCH (n:Place)
WITH count(n) AS count
RETURN 'Place' AS name, count
UNION ALL
MATCH (n:Alias)
WITH count(n) AS count
RETURN 'Alias' AS name, count
UNION ALL
MATCH (n:Event)
WITH count(n) AS count
RETURN 'Event' AS name, count
UNION ALL
MATCH (n:Statement)
WITH count(n) AS count
RETURN 'Statement' AS name, count
UNION ALL
MATCH (n:Figure)
WITH count(n) AS count
RETURN 'Figure' AS name, count
UNION ALL
MATCH (n:Decision)
WITH count(n) AS count
RETURN 'Decision' AS name, count

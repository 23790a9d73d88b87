MATCH (n:Article)
RETURN 'Article' AS name, count(n) AS count
UNION ALL
MATCH (n:Actor)
RETURN 'Actor' AS name, count(n) AS count
UNION ALL
MATCH (n:Place)
RETURN 'Place' AS name, count(n) AS count
UNION ALL
MATCH (n:Alias)
RETURN 'Alias' AS name, count(n) AS count
UNION ALL
MATCH (n:Event)
RETURN 'Event' AS name, count(n) AS count
UNION ALL
MATCH (n:Statement)
RETURN 'Statement' AS name, count(n) AS count
UNION ALL
MATCH (n:Figure)
RETURN 'Figure' AS name, count(n) AS count

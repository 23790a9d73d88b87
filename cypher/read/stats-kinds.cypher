MATCH (n:Actor)
WHERE n.kind IS NOT NULL
RETURN 'Actor' AS label, n.kind AS kind, count(*) AS count
UNION ALL
MATCH (n:Place)
WHERE n.kind IS NOT NULL
RETURN 'Place' AS label, n.kind AS kind, count(*) AS count
UNION ALL
MATCH (n:Event)
WHERE n.type IS NOT NULL AND n.id = n.canonical
RETURN 'Event' AS label, n.type AS kind, count(*) AS count
UNION ALL
MATCH (n:Statement)
WHERE n.stance IS NOT NULL
RETURN 'Statement' AS label, n.stance AS kind, count(*) AS count
UNION ALL
MATCH (n:Figure)
WHERE n.metric IS NOT NULL
RETURN 'Figure' AS label, n.metric AS kind, count(*) AS count
UNION ALL
MATCH (n:Decision)
WHERE n.kind IS NOT NULL
RETURN 'Decision' AS label, n.kind AS kind, count(*) AS count

MATCH (n:Actor)
RETURN 'Actor' AS label, n.kind AS kind, count(*) AS count
UNION ALL
MATCH (n:Place)
RETURN 'Place' AS label, n.kind AS kind, count(*) AS count
UNION ALL
MATCH (n:Event)
RETURN 'Event' AS label, n.type AS kind, count(*) AS count
UNION ALL
MATCH (n:Statement)
RETURN 'Statement' AS label, n.stance AS kind, count(*) AS count
UNION ALL
MATCH (n:Figure)
RETURN 'Figure' AS label, n.metric AS kind, count(*) AS count

MATCH (n:Decision)
WHERE n.undoneBy IS NULL
RETURN n.id AS id, n.kind AS kind, n.targets AS targets, n.by AS by, n.at AS at, n.note AS note

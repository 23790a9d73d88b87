UNWIND $keys AS key
MATCH (n:Alias {expandsTo: key})
RETURN n.id AS id, n.expandsTo AS expandsTo, n.expansions AS expansions, n.firstArticles AS firstArticles

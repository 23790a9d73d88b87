UNWIND $keys AS key
MATCH (n:Alias {expandsTo: key})
RETURN n.id AS id, n.expandsTo AS expandsTo, n.firstArticles AS firstArticles

UNWIND $ids AS id
MATCH (n:Alias {id: id})
RETURN n.id AS id, n.names AS names, n.nameCounts AS nameCounts, n.expansions AS expansions, n.firstArticles AS firstArticles, n.expandsTo AS expandsTo

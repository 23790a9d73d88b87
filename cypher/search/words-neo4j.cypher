CALL db.index.fulltext.queryNodes($index, $query, {limit: $candidates}) YIELD node
WITH node, size([word IN $words WHERE (' ' + node.folded + ' ') CONTAINS (' ' + word + ' ')]) AS found
WHERE found > 0
WITH coalesce(node.canonical, node.id) AS id, max(found + toFloat(found) / size(split(node.folded, ' '))) AS score
RETURN id, score
ORDER BY score DESC, id
LIMIT $limit

CALL db.index.fulltext.queryNodes($index, $query, {limit: $candidates}) YIELD node
WITH coalesce(node.canonical, node.id) AS id, node.folded AS folded
WITH id, size([word IN $words WHERE folded CONTAINS word]) AS found, size(folded) AS length
WHERE found > 0
WITH id, max(found + 1.0 / length) AS score
RETURN id, score
ORDER BY score DESC, id
LIMIT $limit

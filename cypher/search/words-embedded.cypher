CALL grafeo.search.text({label: $label, property: 'folded', query: $query, k: $candidates}) YIELD node_id
MATCH (node)
WHERE id(node) = node_id
WITH coalesce(node.canonical, node.id) AS id, node.folded AS folded
WITH id, size([word IN $words WHERE folded CONTAINS word]) AS found, size(folded) AS length
WHERE found > 0
WITH id, max(found + 1.0 / length) AS score
RETURN id, score
ORDER BY score DESC, id
LIMIT $limit

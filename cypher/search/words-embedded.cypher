CALL grafeo.search.text({label: $label, property: 'folded', query: $query, k: $candidates}) YIELD node_id
MATCH (node)
WHERE id(node) = node_id
WITH node, size([word IN $words WHERE (' ' + node.folded + ' ') CONTAINS (' ' + word + ' ')]) AS found
WHERE found > 0
WITH coalesce(node.canonical, node.id) AS id, max(found + toFloat(found) / size(split(node.folded, ' '))) AS score
RETURN id, score
ORDER BY score DESC, id
LIMIT $limit

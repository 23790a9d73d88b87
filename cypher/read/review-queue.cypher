CALL () {
  MATCH (n:Figure)
  WHERE n.queue > $above AND n.verdict IS NULL AND n.knownUntil IS NULL
  WITH n, n.queue AS position
  ORDER BY position
  LIMIT $limit
  RETURN n, position, 'Figure' AS label
  UNION ALL
  MATCH (n:Statement)
  WHERE n.queue > $above AND n.verdict IS NULL AND n.knownUntil IS NULL
  WITH n, n.queue AS position
  ORDER BY position
  LIMIT $limit
  RETURN n, position, 'Statement' AS label
}
WITH n, position, label
ORDER BY position
LIMIT $limit
RETURN '' AS key, position, n {.*, label: label} AS node

MATCH (f:Figure)
WHERE f.metric = 'killed' AND f.group = $kind
MATCH (m:Actor {id: f.voice})
WITH m.canonical AS voice, f.order AS position
ORDER BY position DESC
WITH voice, collect(position) AS positions
ORDER BY size(positions) DESC, voice
LIMIT 10
MATCH (source:Actor {id: voice})
UNWIND positions[..10] AS position
MATCH (f:Figure {id: substring(position, 11)})
RETURN source {.id, .name} AS source, size(positions) AS count, collect(f {.id, .raw, .day, .value, .comparator}) AS points

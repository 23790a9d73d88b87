// 09. What connects a person and a place?
// The shortest ways from $person to $place, in at most four steps: by what was said, done and answered, not by standing in one article.
MATCH (person:Actor {name: $person})
MATCH (place:Place {name: $place})
MATCH path = allShortestPaths((person)-[:ASSERTED_BY|REPORTED_BY|ABOUT|CLAIMS|CLAIMED_BY|INVOLVES|ACCUSES|RESPONDED_TO|LOCATED_IN|PART_OF|SAME_AS*..4]-(place))
RETURN path
LIMIT 12

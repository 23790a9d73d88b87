UNWIND $keys AS key
MATCH (m:Place {id: key})
MATCH (p:Place {id: m.canonical})
RETURN key, properties(p) AS node

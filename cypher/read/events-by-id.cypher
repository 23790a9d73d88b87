UNWIND $keys AS key
MATCH (m:Event {id: key})
MATCH (e:Event {id: m.canonical})
RETURN key, properties(e) AS node

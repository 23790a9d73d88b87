UNWIND $keys AS key
MATCH (a:Article {id: key})
RETURN key, a.text AS text

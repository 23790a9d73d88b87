UNWIND $keys AS key
MATCH (a:Article {id: key})
RETURN key, a.dateSpans AS spans, a.dateTypes AS types, a.dateValues AS values

UNWIND $keys AS key
MATCH (a:Article {id: key})
RETURN key, a.dateStarts AS starts, a.dateEnds AS ends, a.dateTypes AS types, a.dateValues AS values

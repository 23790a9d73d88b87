UNWIND $keys AS key
MATCH (m:Place {id: key})
MATCH (p:Place {id: m.canonical})
RETURN key, p {.id, .name, .order, .kind, .countryCode, .admin1, .geonamesId, .latitude, .longitude, .precision} AS node

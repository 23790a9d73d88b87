MATCH ()-[r:PUBLISHED_BY]->()
RETURN 'PUBLISHED_BY' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:MENTIONS]->()
RETURN 'MENTIONS' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:ALSO_CALLED]->()
RETURN 'ALSO_CALLED' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:APPEARS_IN]->()
RETURN 'APPEARS_IN' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:ASSERTED_BY]->()
RETURN 'ASSERTED_BY' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:REPORTED_BY]->()
RETURN 'REPORTED_BY' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:ABOUT]->()
RETURN 'ABOUT' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:CLAIMS]->()
RETURN 'CLAIMS' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:CLAIMED_BY]->()
RETURN 'CLAIMED_BY' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:LOCATED_IN]->()
RETURN 'LOCATED_IN' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:PART_OF]->()
RETURN 'PART_OF' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:INVOLVES]->()
RETURN 'INVOLVES' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:ACCUSES]->()
RETURN 'ACCUSES' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:RESPONDED_TO]->()
RETURN 'RESPONDED_TO' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:UPDATES]->()
RETURN 'UPDATES' AS name, count(r) AS count
UNION ALL
MATCH ()-[r:SAME_AS]->()
RETURN 'SAME_AS' AS name, count(r) AS count

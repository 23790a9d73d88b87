MATCH (:Actor)<-[r:PUBLISHED_BY]-()
WITH count(r) AS count
RETURN 'PUBLISHED_BY' AS name, count
UNION ALL
MATCH (:Article)-[r:MENTIONS]->()
WITH count(r) AS count
RETURN 'MENTIONS' AS name, count
UNION ALL
MATCH (:Actor)-[r:ALSO_CALLED]->()
WITH count(r) AS count
RETURN 'ALSO_CALLED' AS name, count
UNION ALL
MATCH (:Article)<-[r:APPEARS_IN]-()
WITH count(r) AS count
RETURN 'APPEARS_IN' AS name, count
UNION ALL
MATCH (:Actor)<-[r:ASSERTED_BY]-()
WITH count(r) AS count
RETURN 'ASSERTED_BY' AS name, count
UNION ALL
MATCH (:Actor)<-[r:REPORTED_BY]-()
WITH count(r) AS count
RETURN 'REPORTED_BY' AS name, count
UNION ALL
MATCH (:Event)<-[r:ABOUT]-()
WITH count(r) AS count
RETURN 'ABOUT' AS name, count
UNION ALL
MATCH (:Figure)<-[r:CLAIMS]-()
WITH count(r) AS count
RETURN 'CLAIMS' AS name, count
UNION ALL
MATCH (:Actor)<-[r:CLAIMED_BY]-()
WITH count(r) AS count
RETURN 'CLAIMED_BY' AS name, count
UNION ALL
MATCH (:Place)<-[r:LOCATED_IN]-()
WITH count(r) AS count
RETURN 'LOCATED_IN' AS name, count
UNION ALL
MATCH (:Place)-[r:PART_OF]->()
WITH count(r) AS count
RETURN 'PART_OF' AS name, count
UNION ALL
MATCH (:Event)-[r:PART_OF]->()
WITH count(r) AS count
RETURN 'PART_OF' AS name, count
UNION ALL
MATCH (:Actor)<-[r:INVOLVES]-()
WITH count(r) AS count
RETURN 'INVOLVES' AS name, count
UNION ALL
MATCH (:Actor)<-[r:ACCUSES]-()
WITH count(r) AS count
RETURN 'ACCUSES' AS name, count
UNION ALL
MATCH (:Actor)-[r:RESPONDED_TO]->()
WITH count(r) AS count
RETURN 'RESPONDED_TO' AS name, count
UNION ALL
MATCH (:Actor)-[r:HAS_ROLE]->()
WITH count(r) AS count
RETURN 'HAS_ROLE' AS name, count
UNION ALL
MATCH (:Actor)-[r:MEMBER_OF]->()
WITH count(r) AS count
RETURN 'MEMBER_OF' AS name, count
UNION ALL
MATCH (:Figure)-[r:UPDATES]->()
WITH count(r) AS count
RETURN 'UPDATES' AS name, count
UNION ALL
MATCH (:Article)-[r:REVISES]->()
WITH count(r) AS count
RETURN 'REVISES' AS name, count
UNION ALL
MATCH (:Actor)-[r:SAME_AS]->()
WITH count(r) AS count
RETURN 'SAME_AS' AS name, count
UNION ALL
MATCH (:Place)-[r:SAME_AS]->()
WITH count(r) AS count
RETURN 'SAME_AS' AS name, count
UNION ALL
MATCH (:Event)-[r:SAME_AS]->()
WITH count(r) AS count
RETURN 'SAME_AS' AS name, count

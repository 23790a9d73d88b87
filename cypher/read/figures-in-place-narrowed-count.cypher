UNWIND $keys AS key
CALL (key) {
  MATCH (:Place {canonical: key})<-[:PART_OF*0..6]-(:Place)<-[:LOCATED_IN]-(f:Figure)
  WHERE ($metric IS NULL OR f.metric = $metric)
    AND ($groups IS NULL OR f.group IN $groups)
    AND ($verdicts IS NULL OR coalesce(f.verdict, 'none') IN $verdicts)
    AND ($from IS NULL OR f.day >= $from)
    AND ($to IS NULL OR f.day <= $to)
    AND ($min IS NULL OR coalesce(f.max, f.value) >= $min)
    AND ($max IS NULL OR coalesce(f.min, f.value) <= $max)
    AND ($source IS NULL OR EXISTS { MATCH (f)-[:CLAIMED_BY]->(x:Actor) WHERE x.canonical = $source })
    AND ($outlet IS NULL OR EXISTS { MATCH (f)-[:APPEARS_IN]->(:Article)-[:PUBLISHED_BY]->(x:Actor) WHERE x.canonical = $outlet })
  RETURN count(DISTINCT f) AS total
}
RETURN key, total

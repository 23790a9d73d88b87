UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})<-[:APPEARS_IN]-(f:Figure)
  WHERE ($metric IS NULL OR f.metric = $metric)
    AND ($groups IS NULL OR f.group IN $groups)
    AND ($verdicts IS NULL OR coalesce(f.verdict, 'none') IN $verdicts)
    AND ($from IS NULL OR f.day >= $from)
    AND ($to IS NULL OR f.day <= $to)
    AND ($min IS NULL OR coalesce(f.max, f.value) >= $min)
    AND ($max IS NULL OR coalesce(f.min, f.value) <= $max)
    AND ($event IS NULL OR EXISTS { MATCH (f)-[:ABOUT]->(x:Event) WHERE x.canonical = $event })
    AND ($place IS NULL OR EXISTS { MATCH (f)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..6]->(x:Place) WHERE x.canonical = $place })
    AND ($source IS NULL OR EXISTS { MATCH (f)-[:CLAIMED_BY]->(x:Actor) WHERE x.canonical = $source })
    AND ($outlet IS NULL OR EXISTS { MATCH (f)-[:APPEARS_IN]->(:Article)-[:PUBLISHED_BY]->(x:Actor) WHERE x.canonical = $outlet })
  RETURN count(*) AS total
}
RETURN key, total

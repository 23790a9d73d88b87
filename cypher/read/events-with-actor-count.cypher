UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {canonical: key})<-[i:INVOLVES]-(m:Event)
  WHERE ($types IS NULL OR m.type IN $types)
    AND ($verdicts IS NULL OR coalesce(m.verdict, 'none') IN $verdicts)
    AND ($realis IS NULL OR m.realis IN $realis)
    AND ($from IS NULL OR coalesce(m.to, m.day) >= $from)
    AND ($to IS NULL OR m.day <= $to)
    AND ($role IS NULL OR i.role = $role)
  RETURN count(DISTINCT m.canonical) AS total
}
RETURN key, total

// 07. What was known before one morning, and what was added later?
// The picture has the last 30 numbers of people killed that were known before $morning, and the last 30 added until $to, round the sources that
// gave them. A number is known from the moment that its article was published, in UTC; where only the day is known, from its end. Choose
// "Table" at the left of the picture: a row for each source has what it had said before, and what it added.
UNWIND [true, false] AS early
CALL (early) {
  MATCH (f:Figure {metric: 'killed'})
  WHERE (f.knownFrom < $morning) = early AND left(f.knownFrom, 10) <= $to
  RETURN f
  ORDER BY f.knownFrom DESC, f.order DESC LIMIT 30
}
MATCH (f)-[appears:APPEARS_IN]->(a:Article)
OPTIONAL MATCH (f)-[claimed:CLAIMED_BY]->(named:Actor)
OPTIONAL MATCH (named)-[same:SAME_AS]->(main:Actor)
WITH early, f, claimed, same, coalesce(main, named) AS source, coalesce(main.id, named.id, f.voice) AS voice, named, appears, a
ORDER BY f.order
WITH voice, source, coalesce(source.name, a.outlet + ' (own voice)', 'outlet unknown (own voice)') AS who, collect(named) AS names,
  collect(same) AS links, collect(claimed) AS claimed, collect(CASE WHEN early THEN f END) AS known, collect(CASE WHEN NOT early THEN f END) AS added,
  collect(CASE WHEN claimed IS NULL THEN appears END) AS appears, collect(CASE WHEN claimed IS NULL THEN a END) AS articles
RETURN who, [f IN known | f.name] AS known_before, [f IN added | f.name] AS added_later, source, links, names, known, added, claimed, appears, articles
ORDER BY who, voice

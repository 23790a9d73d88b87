// 05. How many independent voices stand behind one number?
// Every time that $number was given for people killed; the table names the voice of each. All the orange circles round one blue circle are one
// voice, however many articles carry it, and so are those round two blue ones that an arrow "same as" joins. One that no arrow "claimed by"
// leaves is its outlet's own word, and a voice more only where the outlet did not take it over from another.
MATCH (f:Figure {metric: 'killed', value: $number})
WITH f
ORDER BY f.order LIMIT 30
MATCH (f)-[appears:APPEARS_IN]->(a:Article)
OPTIONAL MATCH (f)-[claimed:CLAIMED_BY]->(named:Actor)
OPTIONAL MATCH (named)-[same:SAME_AS]->(voice:Actor)
OPTIONAL MATCH (a)-[published:PUBLISHED_BY]->(outlet:Actor)
RETURN coalesce(voice.name, named.name, a.outlet + ' (own voice)', 'outlet unknown (own voice)') AS who, f.name AS number, a.outlet AS carried_by,
  voice, same, named, claimed, f, appears, a, published, outlet
ORDER BY who, f.order

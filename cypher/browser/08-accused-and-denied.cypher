// 08. Who is accused of what, by whom, and who denies it?
// Statements that accuse or deny, with their speakers. "accuses" leads to the accused, "about" to the event.
MATCH (s:Statement)
WHERE s.stance IN ['accuse', 'deny']
WITH s
ORDER BY s.order LIMIT 30
MATCH (s)-[asserted:ASSERTED_BY]->(speaker:Actor)
OPTIONAL MATCH (s)-[accuses:ACCUSES]->(accused:Actor)
OPTIONAL MATCH (s)-[about:ABOUT]->(e:Event)
RETURN speaker.name AS who, s.stance AS did, s.name AS words, accused.name AS whom, speaker, asserted, s, accuses, accused, about, e
ORDER BY s.order

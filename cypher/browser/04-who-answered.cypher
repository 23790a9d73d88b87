// 04. Who answered what happened, and how?
// A violet arrow says what an actor did: condemn, deny, call, pledge, support, … It leads to the event, or to the article where the event is
// not known. The yellow circle holds the words.
MATCH (who:Actor)-[responded:RESPONDED_TO]->(what)
WITH who, responded, what
ORDER BY responded.articleId, responded.start LIMIT 40
OPTIONAL MATCH (s:Statement {id: responded.statementId})-[asserted:ASSERTED_BY]->(who)
RETURN who.name AS actor, responded.stance AS did, s.name AS words, what.name AS about, who, responded, what, s, asserted

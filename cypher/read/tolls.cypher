CALL () {
  MATCH (s:Figure)
  WHERE s.knownUntil <= coalesce($knownAt, '9999')
  RETURN collect(s.order) AS superseded
}
MATCH (f:Figure)
WHERE f.metric = $metric AND f.order > $after AND f.order < $before
  AND f.group IS NOT NULL AND f.voice IS NOT NULL AND f.ownVoice IS NOT NULL
  AND ($group IS NULL OR f.group = $group)
  AND ($verdicts IS NULL OR coalesce(f.verdict, 'none') IN $verdicts)
  AND ($knownAt IS NULL OR f.knownFrom <= $knownAt)
  AND NOT f.order IN superseded
WITH f.voice AS member, f.group AS group, f.ownVoice AS ownVoice, f.order AS position
WHERE ($only IS NULL OR position IN $only) AND ($except IS NULL OR NOT position IN $except)
WITH member, group, ownVoice, position
ORDER BY position DESC
WITH member, group, ownVoice, collect(position) AS positions
CALL (member) {
  MATCH (m:Actor {id: member})
  RETURN m.canonical AS voice, true AS isActor
  UNION ALL
  MATCH (a:Article {id: member})
  RETURN a.id AS voice, false AS isActor
}
WITH voice, isActor, {group: group, ownVoice: ownVoice, count: size(positions), positions: positions[..$latest]} AS part
WITH voice, isActor, sum(part.count) AS total, collect(part) AS parts
ORDER BY total DESC, voice
LIMIT $voices
RETURN voice, isActor, parts

MATCH (a:Article {id: $id})
RETURN a.id AS id, a.title AS title, a.outlet AS outlet, a.publishedAt AS publishedAt

CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX actor_id_index IF NOT EXISTS FOR (n:Actor) ON (n.id);
CREATE INDEX place_id_index IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX alias_id_index IF NOT EXISTS FOR (n:Alias) ON (n.id);
CREATE INDEX event_id_index IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX statement_id_index IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX figure_id_index IF NOT EXISTS FOR (n:Figure) ON (n.id);
CREATE INDEX decision_id_index IF NOT EXISTS FOR (n:Decision) ON (n.id);

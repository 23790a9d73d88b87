CREATE INDEX article_outlet_index IF NOT EXISTS FOR (n:Article) ON (n.outlet);
CREATE INDEX actor_kind_index IF NOT EXISTS FOR (n:Actor) ON (n.kind);
CREATE INDEX place_kind_index IF NOT EXISTS FOR (n:Place) ON (n.kind);
CREATE INDEX event_type_index IF NOT EXISTS FOR (n:Event) ON (n.type);
CREATE INDEX statement_stance_index IF NOT EXISTS FOR (n:Statement) ON (n.stance);
CREATE INDEX figure_metric_index IF NOT EXISTS FOR (n:Figure) ON (n.metric);
CREATE INDEX also_called_article_index IF NOT EXISTS FOR ()-[r:ALSO_CALLED]-() ON (r.articleId);
CREATE INDEX responded_to_article_index IF NOT EXISTS FOR ()-[r:RESPONDED_TO]-() ON (r.articleId);

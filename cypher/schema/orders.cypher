CREATE INDEX article_order_index IF NOT EXISTS FOR (n:Article) ON (n.order);
CREATE INDEX actor_order_index IF NOT EXISTS FOR (n:Actor) ON (n.order);
CREATE INDEX place_order_index IF NOT EXISTS FOR (n:Place) ON (n.order);
CREATE INDEX event_order_index IF NOT EXISTS FOR (n:Event) ON (n.order);
CREATE INDEX statement_order_index IF NOT EXISTS FOR (n:Statement) ON (n.order);
CREATE INDEX figure_order_index IF NOT EXISTS FOR (n:Figure) ON (n.order);
CREATE INDEX statement_queue_index IF NOT EXISTS FOR (n:Statement) ON (n.queue);
CREATE INDEX figure_queue_index IF NOT EXISTS FOR (n:Figure) ON (n.queue);

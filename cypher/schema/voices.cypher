CREATE INDEX article_publisher_order_index IF NOT EXISTS FOR (n:Article) ON (n.publisher, n.order);
CREATE INDEX statement_speaker_order_index IF NOT EXISTS FOR (n:Statement) ON (n.speaker, n.order);
CREATE INDEX reported_by_relay_order_index IF NOT EXISTS FOR ()-[r:REPORTED_BY]-() ON (r.relay, r.order);
CREATE INDEX figure_voice_order_index IF NOT EXISTS FOR (n:Figure) ON (n.voice, n.ownVoice, n.order);
CREATE INDEX figure_toll_index IF NOT EXISTS FOR (n:Figure) ON (n.metric, n.order, n.group, n.voice, n.ownVoice);

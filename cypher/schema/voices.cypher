CREATE INDEX statement_speaker_order_index IF NOT EXISTS FOR (n:Statement) ON (n.speaker, n.order);
CREATE INDEX figure_voice_order_index IF NOT EXISTS FOR (n:Figure) ON (n.voice, n.ownVoice, n.order);
CREATE INDEX figure_toll_index IF NOT EXISTS FOR (n:Figure) ON (n.metric, n.order, n.group, n.voice, n.ownVoice);

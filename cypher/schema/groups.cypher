CREATE INDEX actor_canonical_index IF NOT EXISTS FOR (n:Actor) ON (n.canonical);
CREATE INDEX place_canonical_index IF NOT EXISTS FOR (n:Place) ON (n.canonical);
CREATE INDEX event_canonical_index IF NOT EXISTS FOR (n:Event) ON (n.canonical);
CREATE INDEX actor_sound_key_index IF NOT EXISTS FOR (n:Actor) ON (n.soundKey);
CREATE INDEX alias_expands_to_index IF NOT EXISTS FOR (n:Alias) ON (n.expandsTo);
CREATE INDEX event_leads_index IF NOT EXISTS FOR (n:Event) ON (n.leads);
CREATE INDEX figure_value_index IF NOT EXISTS FOR (n:Figure) ON (n.value);

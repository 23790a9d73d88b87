CREATE INDEX actor_canonical_index IF NOT EXISTS FOR (n:Actor) ON (n.canonical);
CREATE INDEX place_canonical_index IF NOT EXISTS FOR (n:Place) ON (n.canonical);
CREATE INDEX event_canonical_index IF NOT EXISTS FOR (n:Event) ON (n.canonical);

MERGE (s:AttestStore {id: 'attest-store'})
ON CREATE SET s.version = $version, s.name = 'Attest graph', s.made = randomUUID()

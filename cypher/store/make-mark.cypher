MERGE (s:AttestStore {id: 'attest-store'})
ON CREATE SET s.version = $version, s.caption = 'Attest graph'

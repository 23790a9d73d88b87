MATCH (s:AttestStore {id: 'attest-store'})
SET s.version = s.version

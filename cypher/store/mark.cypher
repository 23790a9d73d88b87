MATCH (s:AttestStore {id: 'attest-store'})
RETURN s.version AS version

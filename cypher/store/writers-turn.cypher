MATCH (s:AttestStore {id: 'attest-store'})
SET s.revision = coalesce(s.revision, 0) + 1

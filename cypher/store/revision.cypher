MATCH (s:AttestStore {id: 'attest-store'})
RETURN coalesce(s.made, '') + ' ' + toString(coalesce(s.revision, 0)) AS revision

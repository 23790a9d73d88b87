MATCH (c:AttestCopy {id: 'attest-copy', run: $run})
DELETE c

MATCH (c:AttestCopy {id: 'attest-copy', run: $run})
SET c.batches = $batches

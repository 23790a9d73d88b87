MATCH (c:AttestCopy {id: 'attest-copy', run: $run})
RETURN c.batches AS batches

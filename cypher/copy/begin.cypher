MERGE (c:AttestCopy {id: 'attest-copy'})
SET c.name = 'Unfinished copy', c.source = $source, c.run = $run, c.batches = 0

MATCH (c:AttestCopy)
RETURN c.source AS source

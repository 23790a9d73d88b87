UNWIND $rows AS row
MATCH (n:Event {id: row.id})
SET n.leads = row.leads

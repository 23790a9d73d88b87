/** How the graph begins the ids of its other nodes: an article's id of this look would be taken for one of theirs. */
const nodeId = /^(actor|place|alias|[sef]):/

/** Whether an id could be mistaken for that of an actor, a place, an alias or a part of an article. */
export const looksLikeNodeId = (id: string): boolean => nodeId.test(id.trim())

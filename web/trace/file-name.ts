/** A file name that every system takes, from the id of a claim. */
export const fileName = (id: string): string => `trace-${id.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}`

/** A name out of an article, in the direction of its own script. */
export const Name = ({ children }: { children: string }) => <bdi>{children}</bdi>

import type { Context } from '../context.ts'

/** Something made once for each request, when it is first needed, and dropped with it or with the next change that the request makes. */
export function perRequest<Made>(make: (context: Context) => Made): (context: Context) => Made {
  const known = new WeakMap<object, Made>()
  return (context) => {
    const { since } = context.reads
    const made = known.get(since) ?? make(context)
    known.set(since, made)
    return made
  }
}

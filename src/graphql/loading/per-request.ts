import type { Context } from '../context.ts'

/** Something made once for each request, when it is first needed, and dropped with it. */
export function perRequest<Made>(make: (context: Context) => Made): (context: Context) => Made {
  const known = new WeakMap<Context, Made>()
  return (context) => {
    const made = known.get(context) ?? make(context)
    known.set(context, made)
    return made
  }
}

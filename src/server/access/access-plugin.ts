import type { Plugin } from 'graphql-yoga'
import { routeOf } from '../routes.ts'
import type { Access } from './access.ts'
import { knownCaller } from './known-caller.ts'
import { forbidden, refusalBody, signInFirst, unavailable } from './refusals.ts'
import { allows, atThisMachine, type Caller } from './roles.ts'
import { sessionCookie } from './session-cookie.ts'
import { answerSession } from './session-route.ts'

export interface AccessPlugin {
  readonly plugin: Plugin
  /** Who sent a request that was let through. */
  callerOf(request: Request): Caller
}

/** Whether the answer to a path tells of the session itself. */
const isSession = (url: URL): boolean => url.pathname === '/session'

/**
 * Lets requests through from those whose role may ask for the path. Without `access` everybody is who sits at this machine.
 * @param byHttps whether browsers reach the server by https
 */
export function accessPlugin(access: Access | null, byHttps: boolean, onInternalError: (error: unknown) => void): AccessPlugin {
  const callers = new WeakMap<Request, Caller>()
  const cookie = sessionCookie(byHttps)
  return {
    callerOf: (request) => callers.get(request) ?? nobody(access),
    plugin: {
      onRequest: async ({ request, url, fetchAPI, endResponse }) => {
        const refuse = (refusal: typeof unavailable): void =>
          endResponse(
            fetchAPI.Response.json(refusalBody(refusal), {
              status: refusal.status,
              headers: refusal.status === 401 ? { 'www-authenticate': 'Bearer' } : {},
            }),
          )
        try {
          if (isSession(url)) return endResponse(await answerSession(request, { access, cookie, fetchAPI }))
          const needed = routeOf(url.pathname).role
          if (access === null || needed === null) return
          const caller = await knownCaller(request, access, cookie)
          if (caller === null) return refuse(signInFirst)
          if (!allows(caller.role, needed)) return refuse(forbidden(url.pathname, caller.role))
          callers.set(request, caller)
        } catch (thrown) {
          onInternalError(thrown)
          refuse(unavailable)
        }
      },
    },
  }
}

/** Whoever is behind a request that brought no key: at this machine anybody, else a fault of this program. */
function nobody(access: Access | null): Caller {
  if (access === null) return atThisMachine
  throw new Error('a request came through without a caller')
}

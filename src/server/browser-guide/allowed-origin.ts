const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a page of `origin` may read what is served at `url`: pages of this machine, and of the host that serves it, whatever their port. */
export function allowsOrigin(origin: string, url: URL): boolean {
  const { hostname } = URL.canParse(origin) ? new URL(origin) : { hostname: '' }
  return hostname !== '' && (thisMachine.has(hostname) || hostname === url.hostname)
}

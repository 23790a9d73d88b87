import ipaddr from 'ipaddr.js'

/** Where addresses of the public internet lie (https://www.iana.org/assignments/ipv6-address-space). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** Of a public range, and yet the inside of a machine: where Azure answers its own virtual machines. */
const platforms: readonly string[] = ['168.63.129.16']

/**
 * Whether an IP address is one that anybody on the internet may have: not this machine's, its network's, a carrier's, nor one of those
 * that are kept for something else (https://www.iana.org/assignments/iana-ipv4-special-registry). An IPv4 address within an IPv6 one is
 * looked at as what it is; what is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv6 ? parsed.match(globalUnicast) : !platforms.includes(parsed.toString())
}

import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../../src/ingest/fetch/public-address.ts'

describe('isPublicAddress', () => {
  it.each([
    '8.8.8.8',
    '93.184.215.14',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '2a00:1450:4001:80e::200e',
    '::ffff:8.8.8.8',
  ])('%s may be connected to', (address) => expect(isPublicAddress(address)).toBe(true))

  it.each([
    ['this machine', ['127.0.0.1', '127.255.255.254', '127.1', '0.0.0.0', '0.1.2.3', '::1', '::']],
    ['a private network', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1']],
    ['a link', ['169.254.169.254', '169.254.0.1', 'fe80::1', 'fe80::1%eth0']],
    ["a carrier's network", ['100.64.0.1', '100.100.100.200', '100.127.255.255']],
    ['unique local', ['fc00::1', 'fd00:ec2::254', 'fdff::1']],
    ['site local', ['fec0::1']],
    [
      'IPv4 within IPv6',
      ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:169.254.169.254', '::127.0.0.1', '::ffff:0:127.0.0.1'],
    ],
    ['IPv4 behind a translator', ['64:ff9b::7f00:1', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001:0:4136:e378:8000:63bf:3fff:fdd2']],
    ['everybody, or many', ['255.255.255.255', '224.0.0.1', '239.255.255.250', 'ff02::1']],
    [
      'kept for something else',
      ['192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '240.0.0.1', '2001:db8::1', '100::1', '4000::1'],
    ],
    ['the platform below a virtual machine', ['168.63.129.16', '::ffff:168.63.129.16']],
    ['no address', ['', 'localhost', 'plata.example', '1.2.3.4.5', '8.8.8.8/8', '999.1.1.1', '[::1]']],
  ])('%s is not', (_, addresses) => expect(addresses.filter(isPublicAddress)).toEqual([]))
})

import { expect, it } from 'vitest'
import { decoded } from '../../../web/overview/decoded.ts'

it.each([
  ['UTF-8', [0x4d, 0xc3, 0xa9], 'Mé'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
  ['UTF-16, little end first', [0xff, 0xfe, 0xe9, 0x00], 'é'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xe9], 'é'],
  ['Windows-1252, which is no UTF-8', [0x4d, 0xe9], 'Mé'],
  ['nothing', [], ''],
])('a file of %s is read', (_, bytes, text) => expect(decoded(new Uint8Array(bytes))).toBe(text))

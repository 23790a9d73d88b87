import { byteOrderMark } from './decode.ts'

/** The start of a file as text, to sniff at: right for ASCII whatever the encoding; never throws. */
export function startOf(head: Uint8Array): string {
  const mark = byteOrderMark(head)
  return new TextDecoder(mark?.encoding ?? 'utf-8').decode(head)
}

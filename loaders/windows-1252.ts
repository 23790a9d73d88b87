/** What bytes 0x80 to 0x9F mean in windows-1252, per https://encoding.spec.whatwg.org/index-windows-1252.txt. */
const high =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/** Decodes windows-1252. Our own because Node 20's `TextDecoder` takes it for ISO 8859-1 and loses every curly quote. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (char) => high[char.charCodeAt(0) - 0x80] ?? char)

/** A fenced block of a page: its language, its text, and where the text stands. */
export interface Block {
  readonly language: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The fenced blocks of a Markdown page, in order. */
export const blocksOf = (page: string): Block[] =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => {
    const start = match.index + match[0].indexOf('\n') + 1
    const text = match[2] ?? ''
    return { language: match[1] ?? '', text, start, end: start + text.length }
  })

/** The calls of `attest` in a shell block; servers, which do not end, and comments left out. */
export const callsIn = (block: Block): string[] =>
  block.text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, ''))
    .filter((line) => line.startsWith('attest ') && !/^attest (serve|start)\b/.test(line))

/** A command line's words after `attest`, quotes kept together; `< file` is taken off as the file of standard input. */
export function wordsOf(line: string): { argv: string[]; input: string | null } {
  const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '').slice(1)
  const at = words.indexOf('<')
  return at < 0 ? { argv: words, input: null } : { argv: words.slice(0, at), input: words[at + 1] ?? null }
}

import type { Paragraph } from '../../../language/document.ts'
import type { Span } from '../../../record/schema.ts'
import type { Attribution } from '../../reader.ts'
import type { Scene } from './scene.ts'

const signature = /^[—–-]\s*(\S[^()\n]{0,80}?\(@\w{1,30}\))/u
const links = /(?:\s*(?:https?:\/\/\S+|(?:pic\.)?(?:twitter|x|t)\.com?\/\S+|pic\.twitter\.com\/\S+))+\s*$/u

/** Posts set into an article: a paragraph of words, then "— Name (@handle) March 8, 2025". The words are their author's. */
export function socialPosts(scene: Scene): Attribution[] {
  const { paragraphs, text } = scene.document
  return paragraphs.flatMap((paragraph, i): Attribution[] => {
    const match = signature.exec(text.slice(paragraph.start, paragraph.end))
    const before = paragraphs[i - 1]
    const name = match?.[1]
    if (match === null || name === undefined || before === undefined || signature.test(text.slice(before.start, before.end))) return []
    const content = wordsOfPost(text, before)
    if (content === null) return []
    const start = paragraph.start + match[0].length - name.length
    return [{ source: [{ start, end: start + name.length }], cue: null, content: [content], relays: [] }]
  })
}

function wordsOfPost(text: string, paragraph: Paragraph): Span | null {
  const words = text.slice(paragraph.start, paragraph.end).replace(links, '').trimEnd()
  return words.length === 0 ? null : { start: paragraph.start, end: paragraph.start + words.length }
}

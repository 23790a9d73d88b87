import { type AST, RegExpParser } from '@eslint-community/regexpp'

const parser = new RegExpParser()

/** One of each kind of character that text has. */
const kinds = [
  ...'a',
  ...'B',
  ...'7',
  ' ',
  '\t',
  '\n',
  '\r',
  ...'.,:;-–_/\\\'"“’()[]<>{}&=#@%+*!?|$^~',
  'é',
  'ا',
  '中',
  '\u00a0',
  '\u0301',
  '😀',
  '\u0001',
]
/** What stands behind a run, so that what was hoped for does not come. */
const ends = ['', '\u0001', '\n', 'a']
/** Repeats of fewer are a factor, and no power. */
const many = 1000
const mostOfAClass = 6

/**
 * Beginnings, units and ends of texts that make a regex try what it repeats in as many ways as it can: long runs of every kind of character
 * of every repeated class, of what a repeated group matches, and of those with what stands before them.
 */
export function attacksOn(pattern: string, flags: string): { begin: string; unit: string; end: string }[] {
  const hasUnicode = flags.includes('u')
  const ast = parser.parsePattern(pattern, 0, pattern.length, { unicode: hasUnicode, unicodeSets: flags.includes('v') })
  const own = [...new Set(pattern)].filter((char) => !'()[]{}?*+|^$\\'.includes(char))
  const candidates = [...new Set([...kinds, ...own])]
  const plainFlags = flags.replace(/[gyd]/g, '')
  const charsOf = (leaf: AST.Element | AST.CharacterClassElement, most = mostOfAClass): string[] => {
    if (leaf.type === 'Character') return [String.fromCodePoint(leaf.value)]
    const alone = new RegExp(`^(?:${leaf.raw})$`, plainFlags)
    return candidates.filter((char) => alone.test(char)).slice(0, most)
  }
  const sample = (node: AST.Element): string => {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return charsOf(node, 1)[0] ?? ''
      case 'Group':
      case 'CapturingGroup':
        return samples(node)[0] ?? ''
      case 'Quantifier':
        return sample(node.element).repeat(Math.min(Math.max(node.min, 1), node.max, 50))
      default:
        return ''
    }
  }
  const samples = ({ alternatives }: AST.Group | AST.CapturingGroup): string[] =>
    alternatives.map(({ elements }) => elements.map(sample).join(''))
  const leaves = (node: AST.Element): AST.Element[] => {
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives.flatMap(({ elements }) => elements.flatMap(leaves))
      case 'Quantifier':
        return leaves(node.element)
      case 'Assertion':
      case 'Backreference':
        return []
      default:
        return [node]
    }
  }
  const found: { begin: string; unit: string; end: string }[] = []
  const visit = (alternatives: readonly AST.Alternative[], before: string): void => {
    for (const { elements } of alternatives) {
      let passed = before
      for (const element of elements) {
        if (element.type === 'Quantifier' && element.max > many) {
          const group = element.element
          const units = [
            ...leaves(group).flatMap((leaf) => charsOf(leaf)),
            ...(group.type === 'Group' || group.type === 'CapturingGroup' ? samples(group) : []),
          ].filter((unit) => unit !== '')
          for (const unit of new Set(units))
            for (const end of ends)
              found.push({ begin: '', unit, end }, { begin: passed, unit, end }, { begin: '', unit: passed + unit, end })
        }
        const inner = element.type === 'Quantifier' ? element.element : element
        if ('alternatives' in inner) visit(inner.alternatives, passed)
        passed += sample(element)
      }
    }
  }
  visit(ast.alternatives, '')
  return [...new Map(found.map((attack) => [`${attack.begin}\u0000${attack.unit}\u0000${attack.end}`, attack])).values()]
}

/** Closed classes of English words that phrase boundaries are told by. All lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const determiners = words(
  'the a an this that these those some any no every each either neither all both several many most few another other others more such his her its their our my your half',
)
export const subjectPronouns = words('he she they it we i you who one everyone everybody somebody someone nobody none anybody anyone')
export const relativePronouns = words('who which that whose whom')
export const auxiliaries = words(
  "have has had having be is are was were been being am do does did will would can could may might must shall should 've 'd 's 'll 're 'm ’ve ’s ’d wo ca need",
)
export const formsOfBe = words("be is are was were been being am 's 're 'm")
export const negations = words("not n't never no cannot")
export const nounPrepositions = words(
  'of in from for at on with to near among against between under behind by about inside across within into over around outside through including like close familiar',
)
export const subordinators = words(
  'while although though because since if when whereas unless until after before as once whether despite even',
)
export const coordinators = words('and or but nor &')
export const dayWords = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently now then last this next week month year weekend morning afternoon evening night',
)
export const monthNames = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
)
/** Adverbs and connectives that open a sentence without being part of its subject. */
export const openers = words(
  'but and so yet still however meanwhile also then now thus nevertheless nonetheless instead moreover furthermore additionally indeed though later earlier finally or separately recently overall ironically plus',
)
/** Adverbs that stand inside a verb group without ending in "-ly". */
export const verbAdverbs = words(
  "also not never ever still now later then just already once often even further always first long again soon since too has only instead n't else",
)

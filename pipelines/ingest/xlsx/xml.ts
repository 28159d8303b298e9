/** A tag, its name without prefix, and the text between it and the tag before. */
export interface Tag {
  readonly name: string
  readonly attributes: string
  readonly closes: boolean
  /** `<v/>`: opens and closes at once. */
  readonly empty: boolean
  readonly text: string
  /** Where it ends in the XML. */
  readonly end: number
}

// No «<» within a tag: a tag left open must not make the search run to the end of the file.
const pattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^<>]*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/g
const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const character = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return references[name] ?? whole
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

const decoded = (text: string): string => (text.includes('&') ? text.replace(/&(#?\w+);/g, character) : text)

/** The tags of an XML text in order; entities of its own are not replaced. */
export const tagsOf = function* (xml: string): Generator<Tag> {
  let text = ''
  let from = 0
  for (const match of xml.matchAll(pattern)) {
    const [whole, verbatim, slash, name, attributes = ''] = match
    text += decoded(xml.slice(from, match.index)) + (verbatim ?? '')
    from = match.index + whole.length
    if (name === undefined) continue
    yield { name, attributes, closes: slash === '/', empty: attributes.endsWith('/'), text, end: from }
    text = ''
  }
}

const attributePatterns = new Map<string, RegExp>()

/** The value of an attribute; its prefix, as in `r:id`, belongs to its name. */
export const attribute = (tag: Pick<Tag, 'attributes'>, name: string): string | null => {
  const known = attributePatterns.get(name) ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  attributePatterns.set(name, known)
  const found = known.exec(tag.attributes)
  return found === null ? null : decoded(found[1] ?? found[2] ?? '')
}

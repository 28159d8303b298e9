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

// No «<» within a tag: one left open must not make the search run to the end of the file.
const tagPattern = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/y
const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const character = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return references[name] ?? whole
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

const decoded = (text: string): string => (text.includes('&') ? text.replace(/&(#?\w+);/g, character) : text)

interface Aside {
  readonly opens: string
  readonly closes: string
}

// Parts of XML that are no tags; what CDATA holds is text.
const cdata = { opens: '<![CDATA[', closes: ']]>' } as const
const asides: readonly Aside[] = [
  { opens: '<!--', closes: '-->' },
  cdata,
  { opens: '<?', closes: '?>' },
  { opens: '<!', closes: '>' },
]

/** The tags of an XML text in order; entities of its own are not replaced, and one that breaks off ends where it breaks. */
export const tagsOf = function* (xml: string): Generator<Tag> {
  let text = ''
  for (let from = 0, at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', from)) {
    text += decoded(xml.slice(from, at))
    const aside = asides.find(({ opens }) => xml.startsWith(opens, at))
    if (aside !== undefined) {
      const end = xml.indexOf(aside.closes, at + aside.opens.length)
      if (end < 0) return
      if (aside === cdata) text += xml.slice(at + aside.opens.length, end)
      from = end + aside.closes.length
      continue
    }
    tagPattern.lastIndex = at
    const [whole, slash, name = '', attributes = ''] = tagPattern.exec(xml) ?? []
    if (whole === undefined) return
    from = at + whole.length
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

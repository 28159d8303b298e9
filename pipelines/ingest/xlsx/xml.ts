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
  readonly text: string
  readonly end: number
}

// What stands between tags and is none: [how it opens, how it closes]. Only CDATA holds text.
const cdata = ['<![CDATA[', ']]>'] as const
const brackets = [['<!--', '-->'], cdata, ['<?', '?>'], ['<!', '>']] as const

/** What stands at `at`, if it is no tag; its end is -1 when it does not end. */
const asideAt = (xml: string, at: number): Aside | null => {
  const bracket = brackets.find(([opens]) => xml.startsWith(opens, at))
  if (bracket === undefined) return null
  const [opens, closes] = bracket
  const close = xml.indexOf(closes, at + opens.length)
  if (close < 0) return { text: '', end: -1 }
  return { text: bracket === cdata ? xml.slice(at + opens.length, close) : '', end: close + closes.length }
}

const tagAt = (xml: string, at: number): Omit<Tag, 'text'> | null => {
  tagPattern.lastIndex = at
  const match = tagPattern.exec(xml)
  if (match === null) return null
  const [whole, slash, name = '', attributes = ''] = match
  return { name, attributes, closes: slash === '/', empty: attributes.endsWith('/'), end: at + whole.length }
}

/** The tags of an XML text in order; entities of its own are not replaced, and a text that breaks off ends where it breaks. */
export const tagsOf = function* (xml: string): Generator<Tag> {
  let text = ''
  for (let from = 0, at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', from)) {
    text += decoded(xml.slice(from, at))
    const aside = asideAt(xml, at)
    const tag = aside === null ? tagAt(xml, at) : null
    from = aside?.end ?? tag?.end ?? -1
    if (from < 0) return
    text += aside?.text ?? ''
    if (tag === null) continue
    yield { ...tag, text }
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

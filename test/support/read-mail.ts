/** A mail as its reader sees it: headers by lower-case name, unfolded and decoded, and bodies by content type. */
export interface ReadMail {
  readonly headers: Readonly<Record<string, string>>
  readonly bodies: Readonly<Record<string, string>>
}

/** Reads what RFC 5322, 2045, 2046 and 2047 ask of a `multipart/alternative`; anything else is not understood. */
export const readMail = (raw: string): ReadMail => {
  const { headers, body } = cut(raw)
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1] ?? 'none'
  const parts = body.split(`--${boundary}`).slice(1, -1)
  return {
    headers,
    bodies: Object.fromEntries(parts.map((part) => readPart(part.replace(/^\r\n/, '').replace(/\r\n$/, '')))),
  }
}

const readPart = (raw: string): readonly [string, string] => {
  const { headers, body } = cut(raw)
  const type = headers['content-type']?.split(';')[0] ?? 'text/plain'
  const encoding = headers['content-transfer-encoding'] ?? '7bit'
  if (encoding === 'base64') return [type, Buffer.from(body, 'base64').toString('utf8')]
  return [type, encoding === 'quoted-printable' ? quotedPrintable(body.replaceAll('=\r\n', '')) : body]
}

const cut = (raw: string) => {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    decode(line.slice(line.indexOf(':') + 2)),
  ])
  return { headers: Object.fromEntries(headers) as Record<string, string>, body: raw.slice(end + 4) }
}

// White space between two encoded words is no part of the text.
const decode = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, encoding: string, word: string) =>
      encoding.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quotedPrintable(word.replaceAll('_', ' ')),
    )

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

import type { IncomingHttpHeaders } from 'node:http'

/** What a cookie of ours holds: the token of a session, or of a sign-on that is under way. */
type Purpose = 'session' | 'sign_on'

// Under https no neighbour of ours, on another host or without encryption, can put a cookie of this name (RFC 6265bis).
const nameOf = (purpose: Purpose, publicUrl: string): string =>
  `${isEncrypted(publicUrl) ? '__Host-' : ''}zhiqiao_${purpose}`

const isEncrypted = (publicUrl: string): boolean => publicUrl.startsWith('https:')

/** The token a request brings; `undefined` when it brings none. */
export const tokenIn = (
  { cookie = '' }: IncomingHttpHeaders,
  publicUrl: string,
  purpose: Purpose = 'session',
): string | undefined => {
  const start = `${nameOf(purpose, publicUrl)}=`
  return cookie
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(start))
    ?.slice(start.length)
}

/** Hands a token to the browser, which shows it to no script and to no other site; `null` takes it back. */
export const cookieWith = (token: string | null, publicUrl: string, purpose: Purpose = 'session'): string => {
  const secure = isEncrypted(publicUrl) ? '; Secure' : ''
  const kept = token === null ? '=; Max-Age=0' : `=${token}`
  return `${nameOf(purpose, publicUrl)}${kept}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

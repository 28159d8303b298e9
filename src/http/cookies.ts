import type { IncomingHttpHeaders } from 'node:http'

const name = 'zhiqiao_session'

/** The token of the session a request comes in; `undefined` when it comes in none. */
export const sessionToken = ({ cookie = '' }: IncomingHttpHeaders): string | undefined =>
  cookie
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** Hands a token to the browser, which shows it to no script and to no other site; `null` takes it back. */
export const sessionCookie = (token: string | null, publicUrl: string): string => {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  const kept = token === null ? '=; Max-Age=0' : `=${token}`
  return `${name}${kept}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

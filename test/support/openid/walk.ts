/** Walks as a browser does, from redirect to redirect with the cookies it was given, until an address that `isThere`. */
export const walk = async (start: string, isThere: (url: string) => boolean): Promise<string> => {
  const jar = new Map<string, string>()
  let url = start
  for (let step = 0; step < 10; step += 1) {
    if (isThere(url)) return url
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (name !== undefined && value !== undefined) jar.set(name, value)
    }
    const next = answer.headers.get('location')
    if (next === null) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
    url = new URL(next, url).href
  }
  throw new Error(`goes round in circles: ${url}`)
}

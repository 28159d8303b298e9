import type { RunningService } from './start-service.ts'

/** Signs in to a new service as its first administrator, who chooses a password; answers the headers of the session. */
export const asAdministrator = async ({ url, first }: RunningService): Promise<{ readonly cookie: string }> => {
  if (first === null) throw new Error('the service has printed no first administrator')
  const send = async (method: string, path: string, body: object, headers = {}) => {
    const sent = { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
    const answer = await fetch(`${url}/api/v1/${path}`, sent)
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const [cookie = ''] = `${(await send('POST', 'session', first)).headers.get('set-cookie')}`.split(';')
  await send('PUT', 'password', { current: first.password, password: 'a password of my own' }, { cookie })
  return { cookie }
}

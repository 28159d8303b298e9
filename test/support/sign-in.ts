import { demoPassword } from '../../pipelines/identity/demo-people.ts'
import type { RunningService } from './start-service.ts'

/** The headers of a session. */
type Session = { readonly cookie: string }

const sendTo =
  (url: string) =>
  async (method: string, path: string, body: object, headers = {}): Promise<Session> => {
    const sent = { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
    const answer = await fetch(`${url}/api/v1/${path}`, sent)
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    const [cookie = ''] = `${answer.headers.get('set-cookie')}`.split(';')
    return { cookie }
  }

/** Signs in to a new service as its first administrator, who chooses a password. */
export const asAdministrator = async ({ url, first }: RunningService): Promise<Session> => {
  if (first === null) throw new Error('the service has printed no first administrator')
  const send = sendTo(url)
  const session = await send('POST', 'session', first)
  await send('PUT', 'password', { current: first.password, password: 'a password of my own' }, session)
  return session
}

/** Signs in as one of the sample people: `park`, `admin`, … */
export const asDemoPerson = ({ url }: RunningService, person: string): Promise<Session> =>
  sendTo(url)('POST', 'session', { email: `${person}@demo.example`, password: demoPassword, code: null })

import type { LightMyRequestResponse } from 'fastify'
import { password } from '../support/people.ts'
import type { TestApi } from './test-api.ts'

/** Signs in and answers the headers of the session, or what was answered instead. */
export const signIn = (
  api: TestApi,
  own: { readonly email?: string; readonly password?: string; readonly code?: string } = {},
): Promise<LightMyRequestResponse> =>
  api.ask({ method: 'POST', url: '/api/v1/session', payload: { email: 'li@firm.example', password, ...own } })

/** The header a browser sends after this answer. */
export const cookieOf = (answer: LightMyRequestResponse): { readonly cookie: string } => ({
  cookie: `${answer.headers['set-cookie']}`.split(';')[0]!,
})

import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Expert } from '../../../src/domain/expert.ts'
import type { Need } from '../../../src/domain/need.ts'
import type { Viewer } from '../../../src/domain/viewer.ts'
import { visitor } from '../../../src/domain/viewer.ts'
import type { Database } from '../../../src/ports/database.ts'
import { expertStore } from '../../../src/store/libraries/experts.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { organisationStore } from '../../../src/store/libraries/organisations.ts'
import { resultStore } from '../../../src/store/libraries/results.ts'
import { newestMails } from '../../../src/store/mails/mails.ts'
import { addPerson, aHat } from '../../support/people.ts'
import { aNeed, anExpert, anOrganisation, aResult } from '../../support/records.ts'
import { openTestApi, type TestApi } from '../test-api.ts'

const person = (
  accountId: string,
  role: Viewer['role'],
  organisationId: string | null,
  ...circles: string[]
): Viewer => ({
  accountId,
  role,
  organisationId,
  circles: ['everyone', `account:${accountId}`, ...circles],
})

/** Who is about: a firm and its rival in one park, two officers of it, an officer of another, a broker, and the invited. */
export const who = {
  firm: person('firm', 'enterprise', 'm-firm', 'organisation:m-firm', 'park:park-1'),
  rival: person('rival', 'enterprise', 'm-rival', 'organisation:m-rival', 'park:park-1'),
  officer: person(
    'officer',
    'park',
    'm-office',
    'organisation:m-office',
    'office:m-office',
    'office:park-1',
    'park:park-1',
  ),
  colleague: person(
    'colleague',
    'park',
    'm-office',
    'organisation:m-office',
    'office:m-office',
    'office:park-1',
    'park:park-1',
  ),
  stranger: person('stranger', 'park', 'm-other', 'organisation:m-other', 'office:park-2', 'park:park-2'),
  broker: person('broker', 'broker', 'm-agency', 'organisation:m-agency'),
  expert: person('expert', 'expert', 'm-uni', 'organisation:m-uni', 'expert:welder'),
  otherExpert: person('other-expert', 'expert', 'm-uni', 'organisation:m-uni', 'expert:other'),
  institution: person('institution', 'institution', 'm-lab', 'organisation:m-lab'),
  upper: person('upper', 'association', 'm-city', 'organisation:m-city', 'office:m-city'),
  administrator: person('administrator', 'administrator', null, 'administration'),
  visitor,
} as const satisfies Readonly<Record<string, Viewer>>
export type Who = keyof typeof who

/** The need's phone and the expert's, which nobody may read before its time. */
export const secrets = {
  firmPhone: '13700001111',
  expertPhone: '13900002222',
  expertEmail: 'welder@uni.example',
} as const

/** One need of the firm, an expert and a result that fit. */
export const furnishPark = async (
  db: Database,
  own: { readonly need?: Partial<Need>; readonly expert?: Partial<Expert> } = {},
) => {
  await organisationStore.put(db, [
    anOrganisation({ id: 'park-1', name: '射阳示例园区', kind: 'park' }),
    anOrganisation({ id: 'm-office', name: '示例园区科协', kind: 'association', park: 'park-1' }),
    anOrganisation({ id: 'm-firm', name: '示例机械有限公司', park: 'park-1' }),
    anOrganisation({ id: 'm-uni', name: '某理工大学', kind: 'university' }),
  ])
  const need = { id: 'need-1', organisationId: 'm-firm', pool: 'park-1', visibility: 'organisation' } as const
  const description = `薄板焊后变形。电话 ${secrets.firmPhone}。`
  await needStore.put(db, [aNeed({ ...need, organisation: '示例机械有限公司', description, ...own.need })])
  const reach = { phone: secrets.expertPhone, email: secrets.expertEmail }
  await expertStore.put(db, [anExpert({ id: 'welder', organisationId: 'm-uni', ...reach, ...own.expert })])
  await resultStore.put(db, [aResult({ organisationId: 'm-lab' })])
  await addPerson(db, { id: 'officer', email: 'officer@park.example', name: '陆示例' }, [
    aHat({ id: 'o', role: 'park', organisationId: 'm-office' }),
  ])
}

export interface Park extends TestApi {
  /** Asks as somebody; the answer is checked against the document. */
  readonly as: (name: Who, options: InjectOptions) => Promise<LightMyRequestResponse>
  /** Posts about the engagement as somebody. */
  readonly post: (name: Who, path: string, payload?: object) => Promise<LightMyRequestResponse>
  /** Proposes the expert for the need as the officer and answers the engagement's id. */
  readonly propose: (more?: object) => Promise<string>
  /** The token of the newest link that was mailed. */
  readonly token: () => Promise<string>
  /** Another time from now on. */
  readonly at: (instant: string) => void
}

/** The API in a park, with a clock that can be moved. */
export const openPark = (): Park => {
  let now = '2026-06-01T04:00:00.000Z'
  const api = openTestApi({
    viewerOf: async ({ 'x-as': name }) => who[(name ?? 'visitor') as Who],
    now: () => now,
  })
  const as: Park['as'] = (name, options) => api.ask({ ...options, headers: { ...options.headers, 'x-as': name } })
  const post: Park['post'] = (name, path, payload = {}) => as(name, { method: 'POST', url: `/api/v1/${path}`, payload })
  return {
    as,
    post,
    questions: api.questions,
    changes: api.changes,
    ask: api.ask,
    get db() {
      return api.db
    },
    get app() {
      return api.app
    },
    propose: async (more = {}) => {
      const body = {
        needId: 'need-1',
        kind: 'expert',
        candidateId: 'welder',
        contactName: '沈工',
        contactPhone: secrets.firmPhone,
      }
      return (await post('officer', 'engagements', { ...body, ...more })).json().id
    },
    token: async () => {
      const mails = await newestMails(api.db, 50)
      const written = mails.flatMap(({ mail }) => /\/invitation#(\S+)/.exec(mail.text)?.[1] ?? [])
      return written[0]!
    },
    at: (instant) => {
      now = instant
    },
  }
}

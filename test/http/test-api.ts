import { createHash } from 'node:crypto'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { MatchQuestion } from '../../pipelines/answer.ts'
import { readNeed } from '../../pipelines/read-need.ts'
import { openEmbeddedQueue } from '../../src/adapters/queue/embedded.ts'
import { rulesReader } from '../../src/adapters/reader/rules.ts'
import { openHighsSolver } from '../../src/adapters/solver/highs.ts'
import { PartAway } from '../../src/domain/failure.ts'
import { house } from '../../src/domain/viewer.ts'
import { eventArranging } from '../../src/engines/event-arranging.ts'
import type { HttpPorts } from '../../src/http/ports.ts'
import { openServer } from '../../src/http/server.ts'
import type { Database } from '../../src/ports/database.ts'
import { aLine } from '../support/shortlists.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { matchEverything } from './a-match.ts'
import { aThesaurus } from './a-thesaurus.ts'
import { checkedAnswers } from './checked-answer.ts'

/** When everything happens in the tests of the API. */
export const noon = '2026-06-01T12:00:00.000Z'

/** The API over an empty database. */
export interface TestApi {
  readonly db: Database
  readonly app: FastifyInstance
  /** Every answer is checked against the OpenAPI document. */
  readonly ask: (options: InjectOptions) => Promise<LightMyRequestResponse>
  /** What the matching journey was asked in this test. */
  readonly questions: MatchQuestion[]
  /** How often the index was brought in step in this test. */
  readonly changes: () => number
}

const filesInMemory = (): HttpPorts['files'] => {
  const kept = new Map<string, Uint8Array>()
  return {
    keep: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      kept.set(sha256, bytes)
      return sha256
    },
    read: async (sha256) => kept.get(sha256)!,
  }
}

/** Opens the API for the tests of a `describe`; ask for its parts inside the tests. */
export const openTestApi = (own: Partial<HttpPorts> = {}): TestApi => {
  const database = openTestDatabase()
  const questions: MatchQuestion[] = []
  let changes = 0
  let app: FastifyInstance
  let ask: TestApi['ask']
  beforeAll(async () => {
    app = await openServer({
      db: database.db,
      viewerOf: async () => house,
      identity: { isProduction: false, publicUrl: 'http://localhost', mailFrom: '智桥 <no-reply@zhiqiao.example>' },
      signOn: null,
      limits: null,
      files: filesInMemory(),
      trustedProxies: ['loopback'],
      now: () => noon,
      newId: () => crypto.randomUUID(),
      match: (question) => {
        questions.push(question)
        return matchEverything(database.db)(question)
      },
      shortlists: {
        begin: () => {},
        line: async ({ needId, kind, id }) =>
          aLine({ needId, kind, candidateId: id, id: `${needId}-${id}`, by: 'hand' }),
        team: async () => ({ parts: [], members: [], isSmallest: true }),
        trip: async ({ day }) => ({ day, visitors: [], visits: [], passed: [], refused: [], isOptimal: true }),
        mend: async ({ latest }, { gone }) => ({
          lines: latest.lines.filter(({ candidateId }) => gone.every(({ id }) => id !== candidateId)),
        }),
      },
      chores: { begin: () => {}, before: async () => null },
      profiles: {
        begin: () => {},
        measuredOn: () => ({ code: 'c1', data: 'd1' }),
        trial: async ({ weights }) => ({ asked: '', weights, candidates: 0, rows: [] }),
      },
      industryName: (code) => code,
      chains: { read: async () => ({ rows: [], isCut: false }), fill: async () => ({ fillers: [], degraded: [] }) },
      events: eventArranging({ solver: openHighsSolver() }),
      commonNeeds: async () => ({ found: [], degraded: [] }),
      read: (unread) => readNeed(unread, { rules: rulesReader(), model: null }),
      thesaurus: aThesaurus(() => database.db),
      suggest: async ({ text }) => ({ typed: text, terms: [], titles: [] }),
      queue: async () => openEmbeddedQueue(database.db, { now: () => new Date(noon) }),
      timeZone: 'Asia/Shanghai',
      engines: { database: 'in-memory', searchIndex: 'in-process', queue: 'embedded', mailer: 'file-outbox' },
      previewDigest: async () => null,
      afterChange: async () => {
        changes += 1
      },
      leaveNothing: async () => {},
      moveAnchor: async () => true,
      webRoot: null,
      partAway: (error) => (error instanceof PartAway ? error.part : null),
      ready: async () => ({ ok: true, parts: { database: 'ok' } }),
      logger: false,
      ...own,
    })
    ask = checkedAnswers(app)
  })
  beforeEach(() => {
    questions.length = 0
    changes = 0
  })
  afterAll(() => app.close())
  return {
    questions,
    changes: () => changes,
    get db() {
      return database.db
    },
    get app() {
      return app
    },
    ask: (options) => ask(options),
  }
}

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { deflateRawSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { addDueJobs } from '../../../pipelines/add-due-jobs.ts'
import { answer, type MatchQuestion } from '../../../pipelines/answer.ts'
import { commonNeeds } from '../../../pipelines/common-needs.ts'
import { deliver } from '../../../pipelines/deliver.ts'
import { invite } from '../../../pipelines/identity/send-link.ts'
import { schedules } from '../../../pipelines/jobs.ts'
import { learnEmbedder } from '../../../pipelines/learn-embedder.ts'
import { suggest } from '../../../pipelines/suggest.ts'
import { openFileOutbox } from '../../../src/adapters/mailer/file-outbox.ts'
import { openEmbeddedQueue } from '../../../src/adapters/queue/embedded.ts'
import type { Viewer } from '../../../src/domain/viewer.ts'
import { openOwnIndex } from '../../../src/engines/own-index.ts'
import type { HttpPorts } from '../../../src/http/ports.ts'
import { labelSearch } from '../../../src/text/label-search.ts'
import { addressOf, operationsOf, payloadOf } from '../../http/matrix/operations.ts'
import { type Owner, people } from '../../http/matrix/people.ts'
import { furnish } from '../../http/matrix/records.ts'
import { openTestApi, type TestApi } from '../../http/test-api.ts'
import { conceptEmbedder } from '../../journeys/concepts.ts'
import { openHouse, type SmallHouse, tokeniser } from '../../journeys/small-house.ts'
import { zipOf } from '../../pipelines/ingest/zip-of.ts'
import { smallThesaurus as thesaurus } from '../../ranking/common-needs/small-thesaurus.ts'
import { textsOfZip } from '../../support/texts-of-zip.ts'
import { leaksIn, phrase, plantContacts, plantSensitive, secrets, sensitiveIn } from './planted.ts'
import { encodings } from './spellings.ts'

const reviewer: Viewer = {
  accountId: 'reviewer',
  role: 'enterprise',
  organisationId: 'z',
  circles: ['everyone', 'account:reviewer'],
}
const now = () => '2026-06-01T12:00:00.000Z'

/** The API over a house with everything in it, and what it logs at its most talkative. */
const openPlanted = (own: Partial<HttpPorts> = {}) => {
  const logged: string[] = []
  const stream = new Writable({
    write: (line, _, done) => {
      logged.push(`${line}`)
      done()
    },
  })
  let viewer: Viewer = people[0]!
  let house: SmallHouse
  const api: TestApi = openTestApi({
    viewerOf: async () => viewer,
    match: async (question: MatchQuestion) => (await answer(question, house))!,
    commonNeeds: () => commonNeeds({ ...house, index: house.index, thesaurus }),
    suggest: (typed) => suggest(typed, { db: api.db, labels: labelSearch(thesaurus) }),
    afterChange: () => house.follow(),
    logger: { level: 'trace', stream },
    ...own,
  })
  const plant = async () => {
    await furnish(api.db)
    await plantContacts(api.db)
    await plantSensitive(api.db)
  }
  return {
    api,
    logged,
    be: (who: Viewer) => {
      viewer = who
    },
    plant: async () => {
      await plant()
      house = await openHouse({ db: api.db, embedder: conceptEmbedder() })
      return house
    },
  }
}

/** Every route of the document as one role: what was answered, and what was found in it. */
const sweep = async (api: TestApi, viewer: Viewer): Promise<readonly string[]> => {
  const found: string[] = []
  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const { body, rawPayload, headers, statusCode } = await api.app.inject({ method, url, ...(payload && { payload }) })
    const leaked = leaksIn([JSON.stringify(headers), body, ...textsOfZip(rawPayload)].join('\n'))
    if (leaked.length > 0) found.push(`${viewer.role} ${method} ${url} ${statusCode}: ${leaked}`)
    return statusCode === 201 ? (JSON.parse(body) as { readonly id?: string }).id : undefined
  }
  const operations = operationsOf(api.app.swagger() as never)
  // What was made on the way is read as well, and taken out in every format.
  const readAll = async (made: string, id: string) => {
    for (const { path } of operations.filter(({ method, path }) => method === 'GET' && path.startsWith(`${made}/{id}`)))
      for (const format of path.endsWith('/export') ? ['xlsx', 'docx', 'csv'] : [null])
        await ask('GET', path.replace('{id}', id) + (format === null ? '' : `?format=${format}`))
  }
  for (const operation of operations.filter(({ method }) => method === 'GET' || method === 'POST')) {
    const targets: readonly (Owner | 'told' | 'sensitive')[] = operation.path.includes('{id}')
      ? ['a', 'b', 'told', 'sensitive']
      : ['a']
    for (const target of targets) {
      const url = addressOf(operation, target as Owner).replace('/suggestions', '/suggestions?text=%E7%84%8A%E6%8E%A5')
      const made = await ask(operation.method, url, payloadOf(operation, target as Owner))
      if (made !== undefined) await readAll(operation.path, made)
    }
  }
  for (const text of ['焊接变形控制', '折叠机构', '焊接'])
    await ask('POST', '/api/v1/search', { text, kinds: ['need', 'result', 'expert'], limit: 50 })
  for (const kind of ['expert', 'result', 'need']) {
    await ask('GET', `/api/v1/needs/need-told/matches?kind=${kind}&limit=50`)
    await ask('GET', `/api/v1/common-needs?matches=${kind === 'need' ? 'expert' : kind}`)
  }
  for (const path of ['/metrics', '/api/openapi.json', '/nowhere', '/api/v1/suggestions?text=%E6%8A%98%E5%8F%A0'])
    await ask('GET', path)
  return found
}

describe('what nobody may know', () => {
  const { api, logged, be, plant } = openPlanted()
  beforeEach(() => {
    logged.length = 0
  })

  it('is planted where it might come out', async () => {
    await plant()
    be(reviewer)
    const { body, statusCode } = await api.app.inject('/api/v1/needs/need-sensitive')
    expect(statusCode).toBe(200)
    expect(sensitiveIn(body)).toEqual(['sensitive need'])
    expect(leaksIn(body)).toEqual(['sensitive need'])
    expect(secrets.map(({ words }) => words.length).reduce((sum, count) => sum + count)).toBeGreaterThan(50)
    be(people[0]!)
    const told = await api.app.inject('/api/v1/needs/need-told')
    expect(told.json().description).toContain('第甲处焊接，联系 ***********')
  })

  it.each(people)('is in no answer to $role, whatever he asks, nor in what is logged of it', async (viewer) => {
    await plant()
    be(viewer)
    expect(await sweep(api, viewer)).toEqual([])
    expect(leaksIn(logged.join('\n'))).toEqual([])
  })

  it('is noted in no audit, suggested to nobody and shared by no common need', async () => {
    await plant()
    be(reviewer)
    await api.app.inject('/api/v1/needs/need-sensitive')
    await api.app.inject('/api/v1/needs/need-sensitive/matches?kind=expert')
    const rows = await api.db.selectFrom('audit').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(leaksIn(JSON.stringify(rows))).toEqual([])
    expect(leaksIn(logged.join('\n'))).toEqual([])
  })

  it('makes no difference to what others find', async () => {
    await furnish(api.db)
    await plantContacts(api.db)
    let house = await openHouse({ db: api.db, embedder: conceptEmbedder() })
    const enterprise = people[1]!
    const ids = async (text: string) => {
      const asked = { asked: { text }, filters: {}, circles: enterprise.circles, limit: 50 }
      const { matches, facets, refused } = (await answer({ ...asked, kind: 'need' }, house))!
      return { ids: matches.map(({ id }) => id), facets, refused }
    }
    const questions = [phrase, '折叠翼', '焊接', '巡飛彈', 'xunfeidan']
    const before = await Promise.all(questions.map(ids))
    await plantSensitive(api.db)
    house = await openHouse({ db: api.db, embedder: conceptEmbedder() })
    expect(await Promise.all(questions.map(ids))).toEqual(before)
  })

  it('is in no mail, no job, no snapshot of the index, and learnt by no embedder', async () => {
    const house = await plant()
    const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-canaries-'))
    try {
      const identity = { isProduction: false, publicUrl: 'http://localhost', mailFrom: 'x@zhiqiao.example' }
      const hat = { role: 'enterprise', organisationId: 'a', expertId: null } as const
      await invite({ email: 'guest@firm.example', name: '客人', ...hat }, { db: api.db, now, ...identity })
      const queue = openEmbeddedQueue(api.db, { now: () => new Date(now()) })
      // A schedule that is new begins with its next occurrence: in a month each has come round.
      for (const at of [now, () => '2026-07-02T12:00:00.000Z'])
        await addDueJobs(schedules, { db: api.db, queue, now: at, timeZone: 'Asia/Shanghai' })
      const jobs = JSON.stringify(await api.db.selectFrom('jobs').selectAll().execute())
      const outbox = join(folder, 'outbox')
      await deliver({ db: api.db, mailer: openFileOutbox(outbox, () => new Date(now())), now })
      await queue.close()
      const snapshots = { folder: join(folder, 'index'), tag: 'canaries' }
      const ports = { db: api.db, embedder: null, tokeniser }
      const opened = await openOwnIndex(ports, snapshots)
      await opened.close()
      for (const sink of [outbox, snapshots.folder]) {
        const files = await readdir(sink)
        expect(files.length).toBeGreaterThan(0)
        for (const file of files) expect(sensitiveIn(await readFile(join(sink, file), 'utf8')), file).toEqual([])
      }
      for (const { name } of schedules) expect(jobs).toContain(name)
      expect(leaksIn(jobs)).toEqual([])
      const again = await openOwnIndex(ports, snapshots)
      const seen = await again.index.count('need', { audiences: ['account:reviewer'] })
      await again.index.close()
      expect(seen, 'its reviewer finds it after a restart').toBe(1)
      const texts: string[] = []
      const learn = async (all: readonly string[]) => {
        texts.push(...all)
        return null
      }
      const learning = { learn, open: () => house.embedder! }
      await learnEmbedder({ db: api.db, learning, knowledge: [], now })
      expect(texts.length).toBeGreaterThan(5)
      expect(sensitiveIn(texts.join('\n'))).toEqual([])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

describe('what is packed', () => {
  it('is unpacked before it is searched', () => {
    const packed = zipOf([{ name: 'word/document.xml', content: deflateRawSync(`<w:t>${phrase}</w:t>`.repeat(20)) }])
    expect(leaksIn(packed.toString())).toEqual([])
    expect(leaksIn(textsOfZip(packed).join())).toEqual(['sensitive need'])
  })
})

describe('an error that quotes a text', () => {
  const failing = openPlanted({
    match: () => Promise.reject(new TypeError(`cannot read «${phrase}» of 139 8765 1234`)),
  })

  it('is told to nobody, and to the log without the text', async () => {
    await failing.plant()
    const { body, statusCode } = await failing.api.app.inject({
      method: 'POST',
      url: '/api/v1/search',
      payload: { text: '焊接' },
    })
    expect(statusCode).toBe(500)
    expect(leaksIn(body)).toEqual([])
    const report = failing.logged.join('\n')
    expect(report).toContain('cannot read')
    expect(leaksIn(report)).toEqual([])
  })
})

describe('a leak that was planted', () => {
  let leak = ''
  const leaking = openPlanted({ suggest: async () => ({ typed: leak, terms: [], titles: [] }) })

  it.each(encodings(phrase).map((each, i) => [i, each] as const))('is found, encoding %i', async (_, each) => {
    leak = each
    await leaking.plant()
    const found = await sweep(leaking.api, people[0]!)
    expect(found.some((line) => line.includes('/suggestions'))).toBe(true)
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { describe, expect, it, onTestFinished } from 'vitest'
import { answer, type MatchQuestion } from '../../pipelines/answer.ts'
import { commonNeeds } from '../../pipelines/common-needs.ts'
import { deliver } from '../../pipelines/deliver.ts'
import { runNight } from '../../pipelines/digest.ts'
import { invite } from '../../pipelines/identity/send-link.ts'
import { readNeed } from '../../pipelines/read-need.ts'
import { suggest } from '../../pipelines/suggest.ts'
import { openSmtpMailer } from '../../src/adapters/mailer/smtp.ts'
import { readConfig } from '../../src/config.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import { house } from '../../src/domain/viewer.ts'
import { type Engines, openEngines } from '../../src/engines/open-engines.ts'
import type { Store } from '../../src/engines/store.ts'
import { grant } from '../../src/store/libraries/grants.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { labelSearch } from '../../src/text/label-search.ts'
import { openTestApi, type TestApi } from '../http/test-api.ts'
import { fillLibraries } from '../journeys/small-house.ts'
import { anOpenAiServer } from '../support/embedding-service.ts'
import { startLenientElasticsearch } from '../support/lenient-elasticsearch.ts'
import { aLetterhead, nightsOf, subscribe } from '../support/nights.ts'
import { honestReader } from '../support/openai/honest-reader.ts'
import { addPerson, aHat } from '../support/people.ts'
import { openSmtpServer } from '../support/smtp-server.ts'
import { watchSockets } from '../support/watch-sockets.ts'
import { phrase, sensitiveIn } from './canaries/planted.ts'

const words = `${phrase}焊后开裂，希望找到懂焊料的人。巡飞弹的折叠翼在钎焊处裂了。`
// Pieces that a tokeniser makes of the phrase, and that no other text here has.
const pieces = ['巡飞', '飞弹', '叠翼']
const openly = '热水器搪瓷内胆焊后开裂，希望找到懂焊料的人。'

const identity = { isProduction: false, publicUrl: 'http://localhost', mailFrom: 'x@zhiqiao.example' }

/** Servers outside of the house, each of which would take whatever it is given. */
const trap = async () => {
  const models = await anOpenAiServer({ models: { 'bge-test': 64, 'chat-test': 1 }, chat: honestReader })
  const search = await startLenientElasticsearch()
  onTestFinished(() => search.close())
  const mail = await openSmtpServer()
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-trap-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const config = readConfig({
    DATA_DIR: folder,
    SEARCH_ENGINE: 'elasticsearch',
    ELASTICSEARCH_URL: search.url,
    ELASTICSEARCH_REPLICAS: '0',
    EMBEDDING_BASE_URL: models.baseUrl,
    EMBEDDING_MODEL: 'bge-test',
    EMBEDDING_API_KEY: 'sk-test',
    EMBEDDING_DIMENSIONS: '64',
    CHAT_BASE_URL: models.baseUrl,
    CHAT_MODEL: 'chat-test',
    CHAT_API_KEY: 'sk-test',
    SMTP_URL: mail.url,
  })
  const ports = [models.baseUrl, search.url, mail.url].map((url) => new URL(url).port)
  return { config, ports, models, search, mail }
}
type Trap = Awaited<ReturnType<typeof trap>>

/** A house whose outside engines are the trap, and what it has said to them. */
const openHouse = async (api: TestApi, be: (who: Viewer) => void, open: (engines: Engines) => void) => {
  const caught = await trap()
  await fillLibraries(api.db)
  await addPerson(api.db, { id: 'reviewer', email: 'reviewer@park.example' }, [aHat({ role: 'park' })])
  await subscribe(api.db, 'reviewer')
  const sockets = watchSockets()
  const dump = () => Promise.reject(new Error('nobody backs this house up'))
  const store = {
    db: api.db,
    dump,
    listen: null,
    isNew: true,
    scrub: async () => {},
    close: async () => {},
  } satisfies Store
  const engines = await openEngines(store, caught.config)
  onTestFinished(() => engines.close())
  open(engines)
  await engines.settle(() => {})
  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const sent = await api.app.inject({ method, url: `/api/v1/${url}`, ...(payload && { payload }) })
    expect(sent.statusCode, `${method} ${url}: ${sent.body.slice(0, 300)}`).toBeLessThan(300)
    return sent
  }
  return { ...caught, store, sockets, engines, app: api.app, ask, be }
}
type House = Awaited<ReturnType<typeof openHouse>>

const said = ({ sockets, models, search, mail }: Pick<House, 'sockets'> & Trap): string =>
  [sockets.written(), search.heard(), ...models.seen.map(({ raw }) => raw), ...mail.taken.map(({ raw }) => raw)].join(
    '\n',
  )

/** Everything that may happen to a need, told to the house as its reviewer would. */
const wholeLife = async ({ app, ask, be, engines, store }: House, sensitive: boolean, text: string): Promise<void> => {
  be(house)
  const written = { title: text.slice(0, 20), description: text, keywords: [text.slice(0, 6)] }
  const { id } = (await ask('POST', 'needs', { ...written, sensitive, organisationId: null })).json()
  await ask('POST', `needs/${id}/publish`, { scope: sensitive ? 'organisation' : 'park' })
  await importFile(app, text, sensitive)
  const at = engines.now()
  const audience = 'account:reviewer'
  await grant(store.db, { kind: 'need', recordId: id, audience, grantedBy: 'house', at })
  await needStore.readdress(store.db, [id])
  be({ accountId: 'reviewer', role: 'park', organisationId: null, circles: ['everyone', audience] })
  await ask('GET', `needs/${id}`)
  for (const kind of ['expert', 'result', 'need']) await ask('GET', `needs/${id}/matches?kind=${kind}`)
  await ask('POST', 'search', { text, kinds: ['expert', 'result', 'need'], sensitive })
  await ask('POST', 'readings', { text, sensitive })
  be(house)
  const expert = { kind: 'expert', id: 'welder', outcome: 'declined', reason: 'other', words: text }
  await ask('POST', 'feedback', { asked: { kind: 'need', id }, said: [expert] })
  await ask('GET', 'common-needs?matches=expert')
  await runNight(sensitive ? '2026-06-01' : '2026-06-02', nightsOf({ ...engines }, await aLetterhead()))
  await engines.rebuild()
  await engines.settle(() => {})
  const kept = { ...written, sensitive, organisationId: null }
  await ask('PUT', `needs/${id}`, kept)
  await ask('POST', `needs/${id}/withdraw`, {})
  await engines.rebuild()
  await ask('DELETE', `needs/${id}`)
}

const importFile = async (app: FastifyInstance, text: string, sensitive: boolean): Promise<void> => {
  const form = new FormData()
  const table = `需求名称,需求描述,是否涉密\n导入的${text.slice(0, 12)},${text},${sensitive ? '是' : '否'}\n`
  form.append('kind', 'need')
  form.append('file', new File([table], '企业技术需求.csv'))
  const sent = new Response(form)
  const headers = { 'content-type': `${sent.headers.get('content-type')}` }
  const payload = Buffer.from(await sent.arrayBuffer())
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/api/v1/imports', payload, headers })
  expect(statusCode, body).toBe(200)
  expect(JSON.parse(body).added, body).toBe(1)
}

describe('a house with an embedder, a model, an index and a mail server outside', { timeout: 600_000 }, () => {
  let viewer: Viewer = house
  let engines: Engines
  const thesaurus = () => engines.knowledge.thesaurus
  const api = openTestApi({
    viewerOf: async () => viewer,
    identity,
    match: async (question: MatchQuestion) => (await answer(question, { ...engines }))!,
    commonNeeds: () => commonNeeds({ ...engines, thesaurus: thesaurus() }),
    read: (unread) => readNeed(unread, engines.readers),
    suggest: (typed) => suggest(typed, { db: api.db, labels: labelSearch(thesaurus()) }),
    afterChange: () => engines.afterChange(),
    logger: { level: 'error' },
  })
  const open = () =>
    openHouse(
      api,
      (who) => {
        viewer = who
      },
      (opened) => {
        engines = opened
      },
    )

  it('says nothing of a sensitive need to any of them, its whole life long; of another each of them hears', async () => {
    const caught = await open()
    await wholeLife(caught, true, words)
    await sendMail(caught)
    expect(caught.mail.taken.length).toBeGreaterThan(0)
    const everything = said(caught)
    expect(sensitiveIn(everything)).toEqual([])
    expect(pieces.filter((piece) => everything.includes(piece))).toEqual([])

    await wholeLife(caught, false, openly)
    const heardBy = (isAsked: (path: string) => boolean): boolean =>
      caught.models.seen.some(({ path, raw }) => isAsked(path) && raw.includes('搪瓷内胆'))
    expect(heardBy((path) => path === '/v1/embeddings')).toBe(true)
    expect(heardBy((path) => path !== '/v1/embeddings')).toBe(true)
    expect(caught.search.heard()).toContain('搪瓷')
    expect(caught.sockets.written()).toContain('搪瓷内胆')
    // Nobody else was called.
    const ports = new Set(caught.sockets.opened().map((target) => target.split(':').at(-1)))
    expect([...ports].filter((port) => !caught.ports.includes(`${port}`))).toEqual([])
  })
})

const sendMail = async ({ store: { db }, engines: { now }, config }: House): Promise<void> => {
  const hat = { role: 'park', organisationId: 'o', expertId: null } as const
  await invite({ email: 'guest@park.example', name: '客人', ...hat }, { db, now, ...identity })
  const mailer = await openSmtpMailer({ url: config.SMTP_URL, now: () => new Date() })
  await deliver({ db, mailer, now })
  await mailer.close()
}

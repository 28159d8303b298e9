import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { answer, type MatchQuestion } from '../../pipelines/answer.ts'
import { chainReading } from '../../pipelines/chains.ts'
import { keptCommonNeeds } from '../../pipelines/common-needs/kept.ts'
import { localDay } from '../../pipelines/digest/local-day.ts'
import { previewOf } from '../../pipelines/digest/preview.ts'
import { tryWeights } from '../../pipelines/profiles/trial.ts'
import { readNeed, type Unread } from '../../pipelines/read-need.ts'
import { suggest } from '../../pipelines/suggest.ts'
import { actNames } from '../../pipelines/trail/wording.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import { listedKinds } from '../domain/shortlist.ts'
import { anchorKeeper } from '../engines/audit-anchor.ts'
import { choring } from '../engines/choring.ts'
import { chosenBy } from '../engines/chosen.ts'
import { eventArranging } from '../engines/event-arranging.ts'
import { keepAwakening } from '../engines/keep-awakening.ts'
import { keptFiles } from '../engines/kept-files.ts'
import { leaveNothing } from '../engines/leave-nothing.ts'
import { openNight } from '../engines/night.ts'
import type { Engines } from '../engines/open-engines.ts'
import { openLimits } from '../engines/open-limits.ts'
import { openSignOn } from '../engines/open-sign-on.ts'
import { partAway } from '../engines/part-away.ts'
import { profileMeasuring } from '../engines/profile-measuring.ts'
import { publicUrlOf } from '../engines/public-url.ts'
import { readiness } from '../engines/readiness.ts'
import { shortlistMaking } from '../engines/shortlist-making.ts'
import type { Store } from '../engines/store.ts'
import { thesaurusKeeping } from '../engines/thesaurus-keeping.ts'
import { lateQueue } from '../engines/work.ts'
import { viewerOfHeaders } from '../http/accounts/who-asks.ts'
import type { HttpPorts } from '../http/ports.ts'
import { openServer } from '../http/server.ts'
import { labelSearch } from '../text/label-search.ts'
import { readOptions } from './arguments.ts'
import type { Command, House } from './command.ts'
import { nextSignal } from './next-signal.ts'
import { welcome } from './welcome.ts'

/** `npm run serve`: the page and the API on what is stored, nothing else. */
export const serveCommand: Command = {
  summary: '只启动页面和接口（不加载示例，不重建页面）',
  help: '用法：npm run serve\n  在 HOST:PORT 上提供页面和接口。Ctrl+C 停止。',
  run: async (args, house) => {
    readOptions(args, {})
    const store = await house.openStore('data')
    return serve(store, house)
  },
}

const webRoot = join(import.meta.dirname, '../../dist/web')

/** What else this process does meanwhile, and how to end it. */
type Beside = (engines: Engines) => Promise<() => Promise<void>>

/** Opens the engines, listens, prints the address, and returns when a signal has closed everything in order. */
export const serve = async (store: Store, house: House, beside: Beside = async () => async () => {}): Promise<0> => {
  try {
    const engines = await house.openEngines(store, 'data', (stage) => house.say(`${stage} …`))
    const stopped = nextSignal()
    const stopBeside = await beside(engines)
    await welcome(store.db, house)
    const { limits, close: closeLimits } = await openLimits(house.config)
    const tell = tellingFailures(house)
    const shortlists = shortlistMaking(engines, (id, error) => tell(`对接清单 ${id} 没有生成`, error))
    const measuring = profileMeasuring(engines, (id, error) => tell(`权重评测 ${id} 没有完成`, error))
    const chores = choring(engines, house.config.DATA_DIR, ({ work }, error) =>
      tell(`${actNames[work]}：没有完成`, error),
    )
    const queue = lateQueue(house.config, store.db)
    const server = await openServer({
      ...portsOf(engines, house.config),
      ready: () => readiness(engines, queue.open),
      queue: queue.open,
      shortlists,
      chores,
      profiles: { ...measuring, trial: (question) => tryWeights(question, { ...engines }) },
      limits,
      files: keptFiles(join(house.config.DATA_DIR, 'attachments')),
      signOn: openSignOn(house.config),
      trustedProxies: house.config.TRUSTED_PROXIES.split(',').map((each) => each.trim()),
      leaveNothing: (leftovers) => leaveNothing(leftovers, { store, engines, dataDir: house.config.DATA_DIR }),
      moveAnchor: anchorKeeper(store.db, house.config.DATA_DIR),
      logger: { level: house.config.LOG_LEVEL },
    })
    const address = await server
      .listen({ port: house.config.PORT, host: house.config.HOST })
      .catch(cannotListen(house.config))
    house.say(`智桥已启动：${address}`)
    void warmUp(engines)
    engines.tend(house.say)
    const stopAwakening = keepAwakening(() => ({ ...engines }))
    const stopTakingUp = shortlists.keepTakingUp()
    await stopped
    await server.close()
    await Promise.all([measuring.close(), chores.close()])
    await queue.close()
    await closeLimits()
    await stopBeside()
    await Promise.all([stopAwakening(), stopTakingUp()])
    await engines.close()
    return 0
  } finally {
    await store.close()
  }
}

const tellingFailures =
  ({ say }: House) =>
  (what: string, error: unknown): void =>
    say(`${what}：${error instanceof Error ? error.message : error}`)

const identityIn = (config: House['config']): HttpPorts['identity'] => ({
  isProduction: config.NODE_ENV === 'production',
  publicUrl: publicUrlOf(config),
  mailFrom: config.MAIL_FROM,
})

const portsOf = (
  engines: Engines,
  config: House['config'],
): Omit<
  HttpPorts,
  | 'logger'
  | 'ready'
  | 'limits'
  | 'files'
  | 'signOn'
  | 'moveAnchor'
  | 'leaveNothing'
  | 'trustedProxies'
  | 'shortlists'
  | 'queue'
  | 'profiles'
  | 'chores'
> => {
  const identity = identityIn(config)
  // Taken apart here: should the index turn to its next version meanwhile, one answer still comes out of one of them.
  const match = async (question: MatchQuestion) => (await answer(question, { ...engines })) ?? gone(question)
  const night = once(() => openNight(engines, config))
  return {
    ...suggesting(engines),
    db: engines.db,
    identity,
    viewerOf: (headers) => viewerOfHeaders(headers, { db: engines.db, now: engines.now, ...identity }),
    now: engines.now,
    newId: engines.newId,
    match,
    industryName: engines.industryName,
    chains: chainReading(() => ({ ...engines, thesaurus: engines.knowledge.thesaurus, match })),
    events: eventArranging(engines),
    commonNeeds: keptCommonNeeds(() => ({ ...engines, thesaurus: engines.knowledge.thesaurus })),
    thesaurus: thesaurusKeeping(engines),
    read: (unread: Unread) => readNeed(unread, engines.readers),
    timeZone: config.TIME_ZONE,
    engines: { ...chosenBy(config), embedder: config.EMBEDDING_BASE_URL === '' ? 'local' : 'openai-compatible' },
    previewDigest: async (accountId) => {
      const { head } = await night()
      const day = localDay(engines.now(), config.TIME_ZONE)
      return previewOf({ accountId, day, isProduction: identity.isProduction }, head, { ...engines })
    },
    afterChange: engines.afterChange,
    partAway,
    webRoot: existsSync(webRoot) ? webRoot : null,
  }
}

/** Made when it is first asked for. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

const suggesting = ({ db, knowledge }: Engines) => {
  let { thesaurus } = knowledge
  let labels = labelSearch(thesaurus)
  return {
    suggest: (typed: Parameters<typeof suggest>[0]) => {
      if (thesaurus !== knowledge.thesaurus) {
        thesaurus = knowledge.thesaurus
        labels = labelSearch(thesaurus)
      }
      return suggest(typed, { db, labels })
    },
  }
}

// The route has looked the record up; between then and now it was removed.
const gone = ({ asked }: MatchQuestion): never => {
  throw new ExpectedFailure(`记录已不存在：${'id' in asked ? asked.id : ''}`)
}

// The first question should not wait for dictionaries, nor for code that nothing has run yet. Whether an engine answers is
// for readiness to say.
const warmUp = async (engines: Engines): Promise<void> => {
  const text = '预热：钎焊接头开裂，剪切强度不低于 60 MPa，返修率降到 1% 以内'
  const wanted = { filters: {}, circles: [], limit: 10 }
  for (const kind of listedKinds) await answer({ asked: { text }, kind, ...wanted }, { ...engines }).catch(() => null)
  await readNeed({ text, isSensitive: true }, engines.readers).catch(() => null)
}

const cannotListen =
  ({ PORT, HOST }: House['config']) =>
  (error: NodeJS.ErrnoException): never => {
    switch (error.code) {
      case 'EADDRINUSE':
        throw new ExpectedFailure(`端口 ${PORT} 已被占用。请关闭占用它的程序，或换一个端口：PORT=${PORT + 1} npm start`)
      case 'EACCES':
        throw new ExpectedFailure(`没有权限使用端口 ${PORT}，请换一个 1024 以上的端口：PORT=3000 npm start`)
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        throw new ExpectedFailure(`环境变量 HOST 的值“${HOST}”不对，应为本机的地址，如 127.0.0.1 或 0.0.0.0`, 2)
      default:
        throw error
    }
  }

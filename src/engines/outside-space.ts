import { embedLibraries, payOwedVectors } from '../../indexers/embed-libraries.ts'
import { madeAt, spaceName } from '../adapters/embedder/openai-compatible/space-name.ts'
import type { Config } from '../config.ts'
import type { Database } from '../ports/database.ts'
import { dropOtherFilled, filledSpaces, markFilled } from '../store/indexing/filled-spaces.ts'
import { type OpenSpace, openIndexOf, type SpacePorts } from './open-space.ts'
import { type OutsideEmbedder, openOutsideEmbedder } from './outside-embedder.ts'
import { type Turning, turning } from './turning.ts'

/** The space of the model behind `EMBEDDING_BASE_URL`. */
export interface OutsideSpace {
  /** As of now; `null` until everything has its vector in it for the first time. */
  readonly current: () => OpenSpace | null
  readonly follow: () => Promise<void>
  /** Gives everything its vector in the configured model's space, then turns to it. Throws when the server fails; goes on there when called again. */
  readonly settle: () => Promise<void>
  /** Makes the vectors that are owed since the server was away. */
  readonly payOwed: () => Promise<void>
  /** Tells in Chinese what happens from now on. */
  readonly hear: (say: (line: string) => void) => void
  /** For whoever looks after the service: `ok`, or what is being done about it. */
  readonly state: () => string
  readonly stop: () => void
}

interface Outside extends OpenSpace {
  readonly outside: OutsideEmbedder
}

type Ports = SpacePorts & { readonly config: Config }
type Model = { readonly model: string; readonly dimensions: number }

/** Opens the space that is filled: the configured model's, or that of the model before, which is asked until the new one is ready. */
export const openOutsideSpace = async (ports: Ports): Promise<OutsideSpace> => {
  let say: (line: string) => void = () => {}
  const { db, config } = ports
  const wanted = {
    baseUrl: config.EMBEDDING_BASE_URL,
    model: config.EMBEDDING_MODEL,
    dimensions: config.EMBEDDING_DIMENSIONS,
  }
  const openEmbedder = (model: Model): OutsideEmbedder =>
    openOutsideEmbedder(config, model, {
      onOpen: ({ message }) => say(`${message}。暂由本机的向量代替，恢复后自动切回`),
      onClose: () => say('向量接口已恢复'),
    })
  const space = turning(await openFilled(ports, wanted, openEmbedder))
  let progress = ''
  let hasFailed = false
  const isSettled = (): boolean => space.current()?.outside.libraries.space === spaceName(wanted)
  const onProgress = inTenths((tenth) => {
    progress = `${10 * tenth} %`
    say(`用模型 ${wanted.model} 计算向量：${progress}`)
  })
  return {
    current: () => space.current() ?? null,
    follow: space.follow,
    settle: async () => {
      if (isSettled()) return
      const outside = openEmbedder(wanted)
      await embedLibraries({ db, embedder: outside.libraries }, onProgress).catch((error: unknown) => {
        hasFailed = true
        throw error
      })
      hasFailed = false
      await markFilled(db, spaceName(wanted))
      const before = await space.turnTo(await openSpaceOf(outside, ports, 'gently'))
      for (const old of before) old.outside.stop()
      await dropOtherFilled(db, spaceName(wanted))
      say(`已改用模型 ${wanted.model} 的向量`)
    },
    payOwed: () => payOwed(space, db),
    hear: (listener) => {
      say = listener
    },
    state: () => {
      const isCut = space.current() !== undefined && space.current()?.outside.openedBy() !== null
      if (isCut || (!isSettled() && hasFailed)) return 'away, stood in for'
      return isSettled() ? 'ok' : `filling ${progress}`.trim()
    },
    stop: () => space.current()?.outside.stop(),
  }
}

const payOwed = async ({ current, follow }: Turning<Outside>, db: Database): Promise<void> => {
  const outside = current()?.outside
  if (outside === undefined || outside.openedBy() !== null) return
  if (await payOwedVectors({ db, embedder: outside.libraries })) await follow()
}

const openFilled = async (
  ports: Ports,
  wanted: Model & { readonly baseUrl: string },
  openEmbedder: (model: Model) => OutsideEmbedder,
): Promise<readonly Outside[]> => {
  const filled = await filledSpaces(ports.db)
  const known = filled.flatMap((space) => madeAt(wanted.baseUrl, space) ?? [])
  const model = filled.includes(spaceName(wanted)) ? wanted : known[0]
  return model === undefined ? [] : [await openSpaceOf(openEmbedder(model), ports, 'briskly')]
}

const openSpaceOf = async (
  outside: OutsideEmbedder,
  ports: SpacePorts,
  pace: 'briskly' | 'gently',
): Promise<Outside> => ({
  outside,
  embedder: outside.questions,
  inStep: await openIndexOf({ embedder: outside.writes, role: 'outside', pace }, ports),
})

const inTenths = (tell: (tenth: number) => void): ((done: number, all: number) => void) => {
  let told = -1
  return (done, all) => {
    const tenth = Math.floor((10 * done) / all)
    if (tenth === told) return
    told = tenth
    tell(tenth)
  }
}

import { randomUUID } from 'node:crypto'
import type { Filling } from '../../indexers/fill.ts'
import type { AnswerPorts } from '../../pipelines/answer.ts'
import type { Readers } from '../../pipelines/read-need.ts'
import { openHighsSolver } from '../adapters/solver/highs.ts'
import type { Config } from '../config.ts'
import type { Solver } from '../ports/solver.ts'
import { confidentialSpace } from './confidential-space.ts'
import { type HouseSpace, openHouseSpace } from './house-space.ts'
import type { IndexInStep } from './index-in-step.ts'
import { keepFollowing } from './keep-following.ts'
import { readKnowledge } from './knowledge.ts'
import { type LivingKnowledge, livingKnowledge } from './living-knowledge.ts'
import { openReaders } from './open-readers.ts'
import type { OpenSpace } from './open-space.ts'
import { type OutsideSpace, openOutsideSpace } from './outside-space.ts'
import type { Store } from './store.ts'
import { type Tending, tend } from './tend.ts'

/** How every index is filled anew. */
export interface Rebuilding extends Omit<Filling, 'onProgress'> {
  readonly onProgress?: (done: number, indexes: number) => void
}

/** Everything a journey needs, open. The index, the embedders and the words are those of this moment: take the engines apart once for each answer. */
export interface Engines extends AnswerPorts, Pick<IndexInStep, 'turnBack' | 'before' | 'forget'> {
  /** Every index anew, one after the other; `onProgress` gets the records done in all, and how many indexes there are. */
  readonly rebuild: (filling?: Rebuilding) => Promise<void>
  readonly knowledge: LivingKnowledge
  readonly readers: Readers
  readonly solver: Solver
  /** Unguessable. */
  readonly newId: () => string
  /** Brings the index in step with what was written. */
  readonly afterChange: () => Promise<void>
  /** Moves to the configured embedder now, and returns when everything has its vector; throws when its server fails. */
  readonly settle: (say: OnStage) => Promise<void>
  /** Begins what goes on beside a service, until `close`: moving to the configured embedder, healing, learning anew. */
  readonly tend: (say: OnStage) => void
  /** How the embedder is, for whoever looks after the service. */
  readonly embedderState: () => string
  /** Keeps the index for the next start; the store is the caller's to close. */
  readonly close: () => Promise<void>
}

/** How far the opening has come, in Chinese, for the person who waits. */
export type OnStage = (stage: string) => void

/** Opens the engines over a store, as configured; `null` keeps nothing and leaves this process for nothing. */
export const openEngines = async (
  store: Store,
  config: Config | null,
  onStage: OnStage = () => {},
): Promise<Engines> => {
  const now = (): string => new Date().toISOString()
  const { db } = store
  const knowledge = await livingKnowledge(readKnowledge(), db)
  const house = await openHouseSpace({ db, config, knowledge, now }, onStage)
  const outside =
    config === null || config.EMBEDDING_BASE_URL === '' ? null : await openOutsideSpace({ db, config, knowledge })
  const spaces = together(house, outside, () => knowledge.refresh(db))
  const stopFollowing = await keepFollowing(store, spaces.follow)
  const confidential = confidentialSpace(house, { db, knowledge })
  const solver = openHighsSolver()
  return {
    ...enginesOver(spaces, () => Promise.all([stopFollowing(), confidential.close(), solver.close()])),
    solver,
    confidential: confidential.open,
    // A spread would take the getters' values, once.
    get index() {
      return spaces.asked().inStep.index
    },
    get embedder() {
      return spaces.asked().embedder
    },
    get standIn() {
      return spaces.standIn()
    },
    get tokeniser() {
      return knowledge.current().tokeniser
    },
    get neighboursOf() {
      return knowledge.current().neighboursOf
    },
    get symptomsIn() {
      return knowledge.current().symptomsIn
    },
    get industriesIn() {
      return knowledge.current().industriesIn
    },
    db,
    now,
    industryName: knowledge.industryName,
    knowledge,
    readers: openReaders(config),
    newId: randomUUID,
  }
}

type Spaces = ReturnType<typeof together>

/** The house's own space and the outside one, which is asked where it is ready. */
const together = (house: HouseSpace, outside: OutsideSpace | null, learnWords: () => Promise<void>) => {
  const open = (): readonly OpenSpace[] => [outside?.current() ?? [], house.current()].flat()
  const asked = (): OpenSpace => open()[0]!
  return {
    house,
    outside,
    open,
    asked,
    standIn: () => {
      const { inStep, embedder } = house.current()
      return asked() === house.current() ? null : { index: inStep.index, embedder }
    },
    follow: async (): Promise<void> => {
      await learnWords()
      await Promise.all([house.follow(), outside?.follow()])
    },
  }
}

const enginesOver = (spaces: Spaces, stopFollowing: () => Promise<unknown>) => {
  const { house, outside } = spaces
  let tending: Tending | null = null
  return {
    afterChange: async (): Promise<void> => {
      await spaces.follow()
      tending?.afterChange()
    },
    settle: async (say: OnStage): Promise<void> => {
      outside?.hear(say)
      await outside?.settle()
    },
    tend: (say: OnStage): void => {
      outside?.hear(say)
      tending ??= tend({ house, outside, say })
    },
    embedderState: (): string => outside?.state() ?? (house.current().embedder === null ? 'words only' : 'ok'),
    rebuild: (filling: Rebuilding = {}): Promise<void> => rebuildEach(spaces.open(), filling),
    forget: async (): Promise<void> => {
      for (const { inStep } of spaces.open()) await inStep.forget()
    },
    turnBack: (): Promise<void> => spaces.asked().inStep.turnBack(),
    before: (): Promise<string | null> => spaces.asked().inStep.before(),
    close: async (): Promise<void> => {
      await stopFollowing()
      await tending?.stop()
      outside?.stop()
      for (const { inStep } of spaces.open()) await inStep.close()
    },
  }
}

const rebuildEach = async (open: readonly OpenSpace[], { onProgress, ...filling }: Rebuilding): Promise<void> => {
  let before = 0
  for (const { inStep } of open) {
    let here = 0
    const tell = (done: number): void => {
      here = done
      onProgress?.(before + done, open.length)
    }
    await inStep.rebuild({ ...filling, onProgress: tell })
    before += here
  }
}

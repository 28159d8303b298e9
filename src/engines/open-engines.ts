import { randomUUID } from 'node:crypto'
import type { AnswerPorts } from '../../pipelines/answer.ts'
import type { Readers } from '../../pipelines/read-need.ts'
import { openHighsSolver } from '../adapters/solver/highs.ts'
import type { Config } from '../config.ts'
import type { Solver } from '../ports/solver.ts'
import { confidentialSpace } from './confidential-space.ts'
import { type HouseSpace, openHouseSpace } from './house-space.ts'
import type { IndexInStep, OnProgress } from './index-in-step.ts'
import { keepFollowing } from './keep-following.ts'
import { type Knowledge, readKnowledge } from './knowledge.ts'
import { openReaders } from './open-readers.ts'
import type { OpenSpace } from './open-space.ts'
import { type OutsideSpace, openOutsideSpace } from './outside-space.ts'
import type { Store } from './store.ts'
import { type Tending, tend } from './tend.ts'

/** Everything a journey needs, open. `index`, `embedder` and `standIn` are those of this moment: take the engines apart once for each answer. */
export interface Engines extends AnswerPorts, Pick<IndexInStep, 'rebuild' | 'turnBack' | 'forget'> {
  readonly knowledge: Knowledge
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
  const knowledge = readKnowledge()
  const { tokeniser, neighboursOf, industriesIn, symptomsIn, industryName } = knowledge
  const { db } = store
  const house = await openHouseSpace({ db, config, knowledge, now }, onStage)
  const outside =
    config === null || config.EMBEDDING_BASE_URL === '' ? null : await openOutsideSpace({ db, config, knowledge })
  const spaces = together(house, outside)
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
    db,
    tokeniser,
    neighboursOf,
    symptomsIn,
    industriesIn,
    now,
    industryName,
    knowledge,
    readers: openReaders(config),
    newId: randomUUID,
  }
}

type Spaces = ReturnType<typeof together>

/** The house's own space and the outside one, which is asked where it is ready. */
const together = (house: HouseSpace, outside: OutsideSpace | null) => {
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
    rebuild: async (onProgress?: OnProgress): Promise<void> => {
      for (const { inStep } of spaces.open()) await inStep.rebuild(onProgress)
    },
    forget: async (): Promise<void> => {
      for (const { inStep } of spaces.open()) await inStep.forget()
    },
    turnBack: (): Promise<void> => spaces.asked().inStep.turnBack(),
    close: async (): Promise<void> => {
      await stopFollowing()
      await tending?.stop()
      outside?.stop()
      for (const { inStep } of spaces.open()) await inStep.close()
    },
  }
}

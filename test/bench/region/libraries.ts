import type { Expert } from '../../../src/domain/expert.ts'
import type { Need, NeedState } from '../../../src/domain/need.ts'
import type { NeedEvent } from '../../../src/domain/need-history.ts'
import type { Visibility } from '../../../src/domain/record.ts'
import type { Result } from '../../../src/domain/result.ts'
import type { Database } from '../../../src/ports/database.ts'
import { expertStore } from '../../../src/store/libraries/experts.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { resultStore } from '../../../src/store/libraries/results.ts'
import { appendEvents } from '../../../src/store/needs/need-history.ts'
import { sentencesOf } from '../../../src/text/sentences.ts'
import { type Chance, dayFrom, instant } from './chance.ts'
import { aPark, type Region } from './organisations.ts'

/** Records of each library beside the samples. */
export const sizes = { needs: 8_000, results: 7_000, experts: 11_000 } as const

const states: Readonly<Partial<Record<NeedState, number>>> = {
  submitted: 4,
  returned: 2,
  published: 50,
  matching: 15,
  engaged: 10,
  solved: 12,
  unsolved: 3,
  escalated: 1,
  withdrawn: 2,
  draft: 1,
}
const seen: Readonly<Partial<Record<Visibility, number>>> = { public: 70, park: 20, region: 10 }

/** The samples' titles and sentences put together anew: 15,000 needs and results, 11,000 experts. Answers the needs. */
export const furnishLibraries = async (db: Database, region: Region, chance: Chance): Promise<readonly Need[]> => {
  const { pick, upTo, weighed } = chance
  const [someNeeds, someResults, someExperts] = await Promise.all([
    needStore.page(db, { limit: 1_000 }),
    resultStore.page(db, { limit: 1_000 }),
    expertStore.page(db, { limit: 1_000 }),
  ])
  const asked = piecesOf(someNeeds, chance)
  const offered = piecesOf(someResults, chance)
  const life = (days: number) => ({ firstSeen: instant(-days), updated: instant(-upTo(days + 1)) })
  const need = (at: number): Need => {
    const firm = pick(region.firms)
    return {
      ...pick(someNeeds),
      ...asked(),
      ...life(upTo(400)),
      id: `region-n-${(at * 7919) % sizes.needs}`,
      organisation: firm.name,
      organisationId: firm.id,
      pool: firm.park,
      region: firm.region,
      deadline: upTo(5) < 3 ? dayFrom(upTo(360) - 60) : null,
      state: weighed(states as Record<NeedState, number>),
      visibility: weighed(seen as Record<Visibility, number>),
      sensitive: false,
    }
  }
  const owned = () => {
    const { id, name } = pick(region.institutes)
    return { organisation: name, organisationId: id, pool: aPark(region.parks, chance), ...life(upTo(900)) }
  }
  const result = (at: number): Result => ({
    ...pick(someResults),
    ...offered(),
    ...owned(),
    id: `region-r-${(at * 7919) % sizes.results}`,
    visibility: weighed(seen as Record<Visibility, number>),
  })
  const expert = (at: number): Expert => {
    const model = pick(someExperts)
    const id = `region-e-${(at * 7919) % sizes.experts}`
    const evidence = model.evidence.map((piece, place) => ({ ...piece, id: `${id}#${place}` }))
    return {
      ...model,
      ...owned(),
      id,
      name: `${pick(surnames)}${pick(given)}${pick(given)}`,
      evidence,
      visibility: 'public',
    }
  }
  const needs = Array.from({ length: sizes.needs }, (_, at) => need(at))
  await inBatches(needs, async (batch) => {
    await needStore.put(db, batch)
    await appendEvents(db, batch.flatMap(historyOf))
  })
  await inBatches(
    Array.from({ length: sizes.results }, (_, at) => result(at)),
    (batch) => resultStore.put(db, batch),
  )
  await inBatches(
    Array.from({ length: sizes.experts }, (_, at) => expert(at)),
    (batch) => expertStore.put(db, batch),
  )
  return needs
}

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许']
const given = [...'文博思远若清嘉宁子墨雨桐明哲景行安之书言']

interface Text {
  readonly title: string
  readonly description: string
}

const piecesOf = (samples: readonly Text[], { pick }: Chance): (() => Text) => {
  const sentences = samples.flatMap(({ description }) =>
    sentencesOf(description).map(({ start, end }) => description.slice(start, end)),
  )
  const half = (title: string, at: 0 | 1): string => {
    const middle = Math.ceil(title.length / 2)
    return at === 0 ? title.slice(0, middle) : title.slice(middle)
  }
  return () => ({
    title: `${half(pick(samples).title, 0)}${half(pick(samples).title, 1)}`,
    description: Array.from({ length: 4 }, () => pick(sentences)).join(''),
  })
}

const historyOf = ({ id, state, firstSeen }: Need): readonly NeedEvent[] => {
  const by = {
    needId: id,
    at: firstSeen,
    accountId: null,
    role: 'park',
    organisationId: null,
    reason: null,
    detail: null,
  } as const
  const begun: NeedEvent = { ...by, deed: 'begin', fromState: null, toState: 'draft' }
  const submitted: NeedEvent = { ...by, deed: 'submit', fromState: 'draft', toState: 'submitted' }
  if (state === 'draft') return [begun]
  return state === 'submitted'
    ? [begun, submitted]
    : [begun, submitted, { ...by, deed: 'publish', fromState: 'submitted', toState: state }]
}

/** Records written together. */
const batchSize = 1_000
const inBatches = async <T>(all: readonly T[], put: (batch: readonly T[]) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < all.length; at += batchSize) await put(all.slice(at, at + batchSize))
}

import type { IndicatorVerdict } from '../../domain/indicator.ts'
import { type LeverName, leverNames } from '../../domain/lever.ts'
import { maturities } from '../../domain/result.ts'
import type { Asked } from '../asked.ts'
import type { Candidate } from '../candidate.ts'

/** One single change, in Chinese for the reader, and the candidate as it would be. */
export interface Change {
  readonly lever: LeverName
  readonly text: string
  readonly candidate: Candidate
  /** The indicator that would be proven, of that lever. */
  readonly proves: IndicatorVerdict | null
}

/** The question that a change is made for; `now` is ISO 8601. */
export interface Circumstances {
  readonly asked: Asked
  readonly now: string
}

type Lever = (candidate: Candidate, circumstances: Circumstances) => readonly Change[]

const change = (lever: LeverName, text: string, candidate: Candidate): Change => ({
  lever,
  text,
  candidate,
  proves: null,
})

const indicator: Lever = (candidate) => {
  const { verdicts = [] } = candidate
  return verdicts.flatMap((verdict, i) => {
    if (verdict.verdict === 'met' || verdict.isImpossible) return []
    const met = verdicts.map((each, at) => (at === i ? ({ ...each, verdict: 'met' } as const) : each))
    const text = `若材料证明“${verdict.indicator.text}”`
    return [{ ...change('indicator', text, { ...candidate, verdicts: met }), proves: verdict }]
  })
}

const maturity: Lever = (candidate) => {
  if (candidate.kind !== 'result') return []
  const { record } = candidate
  const further = maturities.slice(record.maturity === null ? 0 : maturities.indexOf(record.maturity) + 1)
  return further.map((level) =>
    change('maturity', `若成熟度达到“${level}”`, { ...candidate, record: { ...record, maturity: level } }),
  )
}

const cooperation: Lever = (candidate, { asked }) => {
  if (candidate.kind !== 'result') return []
  const { record } = candidate
  const missing = asked.cooperation.filter((way) => !record.cooperation.includes(way))
  return missing.map((way) =>
    change('cooperation', `若愿意以“${way}”方式合作`, {
      ...candidate,
      record: { ...record, cooperation: [...record.cooperation, way] },
    }),
  )
}

const confirmed: Lever = (candidate, { now }) => [
  change('confirmed', '若对方近日确认资料仍然有效', onFrame(candidate, { confirmed: now })),
]

/** Engagements from which on an expert is as free as can be. */
const free = [1, 2, 3]

const capacity: Lever = (candidate) => {
  if (candidate.kind !== 'expert') return []
  const { record } = candidate
  return free
    .filter((count) => count > (record.capacity ?? 0))
    .map((count) =>
      change('capacity', `若本人还能承接 ${count} 项对接`, { ...candidate, record: { ...record, capacity: count } }),
    )
}

const purpose: Lever = (candidate) => {
  if (candidate.kind !== 'expert') return []
  const { record } = candidate
  return [
    change('purpose', '若本人愿意参与技术攻关', {
      ...candidate,
      record: { ...record, purposes: [...record.purposes, '技术攻关'] },
    }),
  ]
}

const region: Lever = (candidate, { asked }) =>
  asked.region === null || asked.region === candidate.record.region
    ? []
    : [change('region', `若就在${asked.region}`, onFrame(candidate, { region: asked.region }))]

const onFrame = (
  candidate: Candidate,
  frame: { readonly confirmed: string } | { readonly region: string },
): Candidate => ({ ...candidate, record: { ...candidate.record, ...frame } }) as Candidate

const levers: Readonly<Record<LeverName, Lever>> = {
  indicator,
  maturity,
  cooperation,
  confirmed,
  capacity,
  purpose,
  region,
}

/** Every single change there is for a candidate, by lever, the smallest of each lever first. */
export const changesOf = (candidate: Candidate, circumstances: Circumstances): readonly Change[] =>
  leverNames.flatMap((name) => levers[name](candidate, circumstances))

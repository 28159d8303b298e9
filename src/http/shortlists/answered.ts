import { z } from 'zod'
import { indicatorVerdicts } from '../../domain/indicator.ts'
import { listedKinds, nearnesses, quotaSubjects, shortlistStates, versionActs } from '../../domain/shortlist.ts'
import { strings } from '../answers/fields.ts'

const listedAnswered = { kind: z.enum(listedKinds), id: z.string() }
const rangeAnswered = z.object({ least: z.int(), most: z.int() })

const limitsAnswered = z.object({
  perNeed: z.object({ expert: rangeAnswered.optional(), result: rangeAnswered.optional() }),
  load: z.object({ expert: z.int(), result: z.int() }),
  floors: z
    .array(z.object({ needId: z.string(), kind: z.enum(listedKinds), least: z.int() }))
    .readonly()
    .exactOptional(),
  loads: z.array(z.object({ ...listedAnswered, most: z.int() })).readonly(),
  quotas: z
    .array(
      z.object({
        of: z.enum(quotaSubjects),
        value: z.string().nullable(),
        least: z.int().nullable(),
        most: z.int().nullable(),
      }),
    )
    .readonly(),
  locks: z.array(z.object({ needId: z.string(), ...listedAnswered })).readonly(),
  exclusions: z.array(z.object({ needId: z.string().nullable(), ...listedAnswered, reason: z.string() })).readonly(),
  near: z.object({ scope: z.enum(nearnesses), needs: strings.nullable() }).nullable(),
  minimumGrade: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  anyGrade: strings.exactOptional(),
  fairness: z.number(),
})

const letterheadAnswered = z.object({
  name: z.string(),
  reference: z.string().nullable(),
  date: z.string(),
  contact: z.string().nullable(),
  telephone: z.string().nullable(),
  occasion: z.string().nullable(),
})

const grade = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])

const line = z
  .object({
    id: z.string().describe('同一对在各版本中编号相同'),
    needId: z.string(),
    kind: z.enum(listedKinds),
    candidateId: z.string(),
    need: z.object({
      title: z.string(),
      organisation: z.string().nullable(),
      organisationId: z.string().nullable(),
      region: z.string().nullable(),
    }),
    title: z.string(),
    subtitle: z.string(),
    organisation: z.string().nullable(),
    score: z.number(),
    probability: z.number(),
    grade,
    gradeName: z.string(),
    reasons: z.array(z.object({ label: z.string(), text: z.string(), points: z.number() })).readonly(),
    quotes: z.array(z.object({ source: z.string(), text: z.string() })).readonly(),
    indicators: z
      .array(
        z.object({
          asked: z.string(),
          offered: z.string().nullable(),
          verdict: z.enum(indicatorVerdicts),
          note: z.string(),
        }),
      )
      .readonly(),
    covers: strings,
    choice: z.string().describe('为什么排在这里'),
    warnings: strings,
    note: z.string().nullable(),
    by: z.enum(['plan', 'hand']),
  })
  .meta({ id: 'ShortlistLine' })

/** Lines of a list. */
export const lines = z.array(line).readonly()

const unserved = z.object({
  needId: z.string(),
  kind: z.enum(listedKinds),
  title: z.string(),
  organisationId: z.string().nullable(),
  lines: z.int(),
  reason: z.string(),
  steps: strings,
})

const figures = z
  .object({
    needs: z.int(),
    lines: z.int(),
    worth: z.number(),
    bound: z.number().describe('任何清单都不会超过'),
    greedy: z.number().nullable().describe('逐条挑最好的做法；不守限制为 null'),
    efficient: z.number().describe('不考虑公平时'),
    served: z
      .object({ efficient: z.int(), fair: z.int(), of: z.int() })
      .exactOptional()
      .describe('有人可配的需求中，配到人的有几条；早先生成的清单没有这一项'),
    worstServed: z.object({ efficient: z.number(), fair: z.number() }),
    seconds: z.number(),
    isStopped: z.boolean(),
  })
  .nullable()

/** Limits in conflict and the ways out. */
export const conflict = z
  .object({
    limits: strings.describe('不能同时满足的限制，缺一条就不冲突'),
    waysOut: z
      .array(
        z.object({
          text: z.string(),
          cost: z.number(),
          limits: limitsAnswered.nullable().describe('放宽后的限制，可据此重新生成；限制说不出来的为 null'),
        }),
      )
      .readonly()
      .describe('代价最小的在前'),
  })
  .nullable()

/** A version without its lines. */
export const versionHead = z.object({
  number: z.int(),
  at: z.string(),
  by: z.string().nullable(),
  act: z.enum(versionActs),
  why: z.string().nullable(),
})

/** A version. */
export const version = versionHead
  .extend({ lines, unserved: z.array(unserved).readonly(), figures })
  .meta({ id: 'ShortlistVersion' })

/** A list without its lines. */
export const shortlistAnswered = z
  .object({
    id: z.string(),
    title: z.string(),
    pool: z.string(),
    made: z.string(),
    madeBy: z.string().nullable(),
    state: z.enum(shortlistStates),
    needs: strings.nullable(),
    limits: limitsAnswered,
    letterhead: letterheadAnswered,
    progress: z
      .object({
        stage: z.enum(['matching', 'solving']),
        done: z.number(),
        of: z.int(),
        worth: z.number().nullable(),
        bound: z.number().nullable(),
        at: z.string(),
      })
      .nullable(),
    conflict,
    version: z.int().describe('最新版本号；还没有为 0'),
  })
  .meta({ id: 'Shortlist' })

/** A list with one version. */
export const shortlistInFull = shortlistAnswered.extend({ current: version.nullable() }).meta({ id: 'ShortlistInFull' })

/** What changed between two versions. */
export const difference = z
  .object({
    added: lines,
    removed: lines,
    moved: strings,
    noted: z
      .array(z.object({ lineId: z.string(), before: z.string().nullable(), after: z.string().nullable() }))
      .readonly(),
  })
  .meta({ id: 'ShortlistDifference' })

import { z } from 'zod'
import { measuresTold, runStages, runStates, weighedLists } from '../../domain/profile-run.ts'
import { recordId, someText } from '../answers/fields.ts'

export const tags = ['权重方案']
export const params = z.strictObject({
  list: z.enum(weighedLists).describe('search 检索，shortlist 对接清单，digest 每晚推荐'),
})
export const ofRun = z.strictObject({ id: recordId })

const instant = z.iso.datetime()
const count = z.int().min(0)
const share = z.number().min(0).max(1)

/** Weights as they are sent: of any proportions. */
export const sentWeights = z
  .record(z.string().max(40), z.number().min(0).max(1000))
  .refine((weights) => Object.values(weights).some((weight) => weight > 0), '至少一项大于 0')
  .describe('信号 -> 权重；按比例折算，合计为 1')

export const weights = z.record(z.string(), share).describe('信号 -> 权重，合计为 1')
const calibration = z.object({ slope: z.number(), intercept: z.number() })
const fitted = {
  calibration: z.object({ need: calibration, result: calibration, expert: calibration }),
  abstention: z.object({ weights: z.record(z.string(), z.number()), floor: z.number() }),
}
const gain = z.object({ mean: z.number(), low: z.number(), high: z.number() }).describe('配对差的均值和 95% 区间')
const said = z.object({ none: count, uncertain: count, matches: count })
const answering = z.enum(['result', 'expert'])
const measure = z.enum(measuresTold)

const findings = z.object({
  figures: z
    .array(
      z.object({
        kind: answering,
        measure,
        needs: count,
        own: share,
        shipped: share,
        plain: share.describe('纯 BM25'),
        overPlain: gain,
        overShipped: gain,
      }),
    )
    .readonly(),
  calibrationError: z.object({ result: share, expert: share }).describe('没有参与拟合的需求上的概率校准误差（ECE）'),
  abstention: z.object({ withAnswer: said, withoutAnswer: said }),
  fitted: z.object(fitted),
})

const measuredOn = z.object({ code: z.string(), data: z.string() }).describe('排序程序和评测集的版本')

/** A run as it is answered. */
export const runAnswered = z
  .object({
    id: z.string(),
    list: z.enum(weighedLists),
    weights,
    note: z.string(),
    state: z.enum(runStates).describe('running 正在评测，done 已完成，stopped 已停止，failed 没有完成'),
    progress: z.object({ stage: z.enum(runStages), done: count, of: count, at: instant }),
    begunBy: z.string().nullable(),
    byName: z.string().nullable(),
    begun: instant,
    ended: instant.nullable(),
    on: measuredOn.nullable(),
    findings: findings.nullable(),
  })
  .meta({ id: 'ProfileRun' })

const weighed = z.object({ weights, ...fitted })

/** All about the weights of one list. */
export const profileAnswered = z
  .object({
    list: z.enum(weighedLists),
    signals: z.array(z.object({ signal: z.string(), label: z.string() })).readonly(),
    shipped: weighed.extend({ fitted: z.object({ data: z.string(), date: z.string() }) }),
    inForce: weighed.extend({ runId: z.string().nullable(), isOutdated: z.boolean() }),
    grades: z.array(z.object({ grade: count, name: z.string(), from: share })).readonly(),
    goodFrom: count,
    changes: z
      .array(
        z.object({
          sequence: count,
          list: z.enum(weighedLists),
          runId: z.string().nullable().describe('null：随附的方案'),
          by: z.string().nullable(),
          byName: z.string().nullable(),
          at: instant,
          why: z.string(),
        }),
      )
      .readonly(),
    runs: z.array(runAnswered).readonly(),
    running: z.object({ id: z.string(), list: z.enum(weighedLists) }).nullable(),
    on: measuredOn,
  })
  .meta({ id: 'WeightProfile' })

export const trialAsked = z.strictObject({
  weights: sentWeights,
  text: someText(20_000).optional().describe('用自己的话说的问题；与 needId 二选一'),
  needId: recordId.optional(),
  kind: answering.default('expert'),
})

const place = z.object({ place: z.int().min(1), score: z.number() })
export const trialAnswered = z
  .object({
    asked: z.string(),
    weights,
    candidates: count,
    rows: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          subtitle: z.string(),
          before: place,
          after: place,
          reasons: z
            .array(
              z.object({ signal: z.string(), value: z.number().nullable(), before: z.number(), after: z.number() }),
            )
            .readonly(),
        }),
      )
      .readonly()
      .describe('两种权重下排进前十的'),
  })
  .meta({ id: 'WeightTrial' })

export const comparisonAnswered = z
  .object({
    lines: z.array(z.object({ kind: answering, measure, needs: count, before: share, after: share, gain })).readonly(),
  })
  .meta({ id: 'RunComparison' })

export const feedbackAnswered = z
  .object({
    said: z
      .array(
        z.object({ grade: count.nullable().describe('展示时的等级；没有记下为 null'), outcome: z.string(), count }),
      )
      .readonly(),
    rows: z
      .array(
        z.object({
          askedKind: z.string(),
          askedId: z.string(),
          kind: z.string(),
          recordId: z.string(),
          outcome: z.string(),
          reason: z.string().nullable(),
          at: instant,
          position: z.int().nullable(),
          probability: share.nullable(),
        }),
      )
      .readonly()
      .describe('选了等级时，这一等级的最近若干条'),
  })
  .meta({ id: 'SaidByGrade' })

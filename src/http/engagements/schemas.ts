import { z } from 'zod'
import { escalationSteps } from '../../domain/engagement/escalation.ts'
import { happenings, problemStates, traces } from '../../domain/engagement/log.ts'
import { contractModes, outcomeKinds } from '../../domain/engagement/outcome.ts'
import { conclusions, engagementStates, type Step, steps } from '../../domain/engagement.ts'
import { recordId } from '../answers/fields.ts'

/** The engagement of a path. */
export const params = z.strictObject({ id: recordId })
export const tags = ['对接']

const stepNames = Object.keys(steps) as [Step, ...Step[]]
const day = z.iso.date()
const moment = z.iso.datetime()
const words = z.string().nullable()

/** One row of the ledger as it is answered. */
export const outcomeAnswered = z
  .object({
    id: z.string(),
    engagementId: words.describe('哪一件对接的；榜的成效为 null'),
    bountyId: words.describe('哪一个榜的；对接的成效为 null'),
    kind: z.enum(outcomeKinds).describe('intent 意向，contract 签约，project 立项，launch 落地'),
    standing: z.enum(['planned', 'actual']),
    on: day,
    contractNumber: words,
    amount: words.describe('金额原话'),
    yuan: z.number().nullable().describe('从原话读出的元；读不出单一数额为 null'),
    mode: z.enum(contractModes).nullable(),
    note: words,
    credits: z.array(z.string()).readonly().describe('共享这项成效的单位'),
    at: moment,
    withdrawn: z.object({ at: moment, why: z.string() }).nullable(),
  })
  .meta({ id: 'EngagementOutcome' })

/** One problem as it is answered. */
export const problemAnswered = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(problemStates),
  note: words,
  opened: moment,
  moved: moment,
})

/** An engagement in a list. */
export const engagementAnswered = z
  .object({
    id: z.string(),
    needId: z.string(),
    need: z
      .object({
        title: z.string(),
        description: z.string(),
        organisation: words,
        region: words,
        industry: words,
        cooperation: z.array(z.string()).readonly(),
        deadline: day.nullable(),
      })
      .nullable()
      .describe('读者可以看到的部分；看不到为 null'),
    kind: z.enum(['expert', 'result']),
    candidateId: z.string(),
    candidate: words.describe('专家姓名或成果名称'),
    state: z.enum(engagementStates),
    steps: z.array(z.enum(stepNames)).readonly().describe('从这个状态可以走的步子；谁可以走另有规定'),
    since: day,
    owner: words.describe('首问责任人的账号'),
    broker: words,
    nextAction: words,
    nextDue: day.nullable(),
    overdue: z.boolean(),
    conclusion: z.enum(conclusions).nullable(),
    firmSays: z.enum(conclusions).nullable().describe('企业自己的话：是否已解决'),
    created: moment,
  })
  .meta({ id: 'Engagement' })

/** An engagement with everything that happened. */
export const engagementInFull = z
  .object({
    ...engagementAnswered.shape,
    events: z
      .array(
        z.object({
          id: z.string(),
          kind: z.enum([...happenings, ...traces]),
          state: z.enum(engagementStates).nullable(),
          on: day,
          note: words,
          by: words,
          at: moment,
        }),
      )
      .readonly(),
    problems: z.array(problemAnswered).readonly(),
    handled: z.object({ handled: z.int(), total: z.int() }).describe('处理率：办结数与总数'),
    outcomes: z.array(outcomeAnswered).readonly(),
    ratings: z
      .array(z.object({ side: z.enum(['firm', 'partner']), stars: z.int(), words: z.string(), at: moment }))
      .readonly(),
    escalations: z.array(z.object({ step: z.enum(escalationSteps), due: day, at: moment })).readonly(),
    attachments: z
      .array(z.object({ id: z.string(), name: z.string(), type: z.string(), bytes: z.int(), at: moment }))
      .readonly(),
    releases: z.int().describe('已有几位工作人员批准向境外专家提供'),
  })
  .meta({ id: 'EngagementInFull' })

import { z } from 'zod'
import type { MatchAnswer, PlacedMatch } from '../../../pipelines/answer.ts'
import { advised } from '../../domain/advice.ts'
import { sayings } from '../../domain/claim.ts'
import { declineReasons } from '../../domain/feedback.ts'
import { indicatorVerdicts } from '../../domain/indicator.ts'
import { leverNames } from '../../domain/lever.ts'
import { refusalCodes } from '../../domain/match.ts'
import { kinds } from '../../domain/record.ts'
import type { Shown } from '../audit/trail.ts'
import { withoutContacts } from '../libraries/contacts.ts'
import { expertAnswered } from '../libraries/expert-fields.ts'
import { publicExpert } from '../libraries/experts.ts'
import { needAnswered } from '../libraries/need-answered.ts'
import { resultAnswered } from '../libraries/results.ts'

const quote = z.object({
  field: z.string(),
  source: z.string().describe('出处，如 论文 · 2021 · 第一作者'),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  marks: z.array(z.tuple([z.int(), z.int()]).readonly()).readonly(),
})

/** A span of a need's own words. */
export const bareQuote = quote.omit({ source: true })

const indicator = z.object({
  indicator: bareQuote,
  verdict: z.enum(indicatorVerdicts),
  offered: quote.nullable(),
  note: z.string(),
})

const claim = z
  .object({
    record: z.object({ kind: z.enum(kinds), id: z.string() }),
    field: z.string().describe('字段或段落，如 description、m-e-003#paper1/role'),
    start: z.int(),
    end: z.int(),
    text: z.string().describe('该字段 [start, end) 处的原文'),
    says: z.enum([...sayings, ...indicatorVerdicts]).describe('这段原文说明什么'),
    asked: z.string().nullable().describe('所答的提问用词或指标'),
    print: z.string().nullable().describe('整段比较时的指纹'),
  })
  .meta({ id: 'Claim' })

const reason = z.object({
  signal: z.string(),
  label: z.string(),
  text: z.string(),
  value: z.number().nullable(),
  weight: z.number(),
  points: z.number(),
  quotes: z.array(quote).readonly(),
  claims: z.array(claim).readonly().describe('逐条依据，均已与库中记录核对'),
})

const grade = z
  .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
  .describe('3 强相关，2 较强相关，1 弱相关，0 无相关')

const place = {
  id: z.string(),
  score: z.number().describe('各项理由得分之和，0 到 1'),
  probability: z.number().describe('相关的可能性，0 到 1'),
  grade,
  gradeName: z.string(),
  title: z.string(),
  subtitle: z.string(),
  reasons: z.array(reason).readonly(),
  indicators: z.array(indicator).readonly().describe('逐项指标对照'),
  covers: z
    .array(z.int())
    .readonly()
    .optional()
    .describe('问题分为几个部分时，它适合哪几个部分（parts 中的位置，从 0 起）；都不适合为空'),
}

const matched = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('need'), ...place, record: needAnswered }),
    z.object({ kind: z.literal('result'), ...place, record: resultAnswered }),
    z.object({ kind: z.literal('expert'), ...place, record: expertAnswered }),
  ])
  .meta({ id: 'Match' })

/** Matches, best first. */
export const matchList = z.array(matched).readonly()

/** What the matching had to do without: an answer that is empty then is not known to be. */
export const degraded = z
  .array(z.string())
  .readonly()
  .describe(
    '因故没有用上的部分：embedder 外部向量模型（由本地的代替），meaning 语义（只按用词），words 用词（只按语义）',
  )

/** What can be filtered by, counted. */
export const facetNames = ['industry', 'region', 'maturity', 'pool'] as const

const counts = z.array(z.object({ value: z.string(), label: z.string(), count: z.int() })).readonly()

/** Said when nothing is sure to be worth proposing. */
export const advice = z
  .object({
    says: z.enum(advised).describe('none 暂无合适匹配；uncertain 把握不大：列出的可能有用，请先看原文'),
    nearest: z.object({ kind: z.enum(kinds), id: z.string() }).nullable(),
    obstacle: z.string(),
    steps: z.array(z.string()).readonly(),
  })
  .nullable()
  .describe('暂无合适匹配或把握不大时：最接近的一条、差在哪里、下一步怎么办')

const part = z
  .object({
    label: z.string(),
    spans: z
      .array(z.object({ field: z.string(), start: z.int(), end: z.int(), text: z.string() }))
      .readonly()
      .describe('问题中讲这个部分的原话'),
    best: z.string().nullable().describe('最适合这个部分的一条；暂无合适匹配时为 null'),
    advice,
  })
  .meta({ id: 'Part' })

/** The several things that were asked for. */
export const parts = z.array(part).readonly().describe('问题同时要几样东西时，各个部分；只要一样时为空')

/** 为什么不是他: those nearest below the cut, and what would have lifted them. */
export const nearMisses = z
  .array(
    z
      .object({
        kind: z.enum(kinds),
        id: z.string(),
        title: z.string(),
        subtitle: z.string(),
        refusal: z.enum(refusalCodes).nullable().describe('现在不能推荐的原因；null：只是排在后面'),
        changes: z
          .array(
            z.object({
              lever: z.enum(leverNames),
              text: z.string().describe('若……'),
              grade,
              gradeName: z.string(),
              place: z.int().describe('届时排第几'),
            }),
          )
          .readonly()
          .describe('各自单独就足以使其入选的改变；空：没有哪一项单独足够'),
      })
      .meta({ id: 'NearMiss' }),
  )
  .readonly()

/** What stands beside the matches. */
export const besideMatches = {
  refused: z
    .array(
      z.object({
        kind: z.enum(kinds),
        id: z.string(),
        code: z.enum(refusalCodes),
        declined: z
          .object({ feedback: z.string(), reason: z.enum(declineReasons) })
          .optional()
          .describe('此前不合适的原因；撤回这条反馈，它就会再出现'),
      }),
    )
    .readonly(),
  degraded,
  facets: z.record(z.enum(facetNames), counts),
}

/** A match as everybody may read it: no contact detail in the record or in what is quoted from it. */
export const openMatch = (match: PlacedMatch): z.output<typeof matched> =>
  withoutContacts(match.kind === 'expert' ? { ...match, record: publicExpert(match.record) } : match)

/** The needs and experts an answer shows. */
export const shownIn = ({ matches }: Pick<MatchAnswer, 'matches'>): Shown => ({
  needs: matches.flatMap((match) =>
    match.kind === 'need' ? { id: match.id, organisationId: match.record.organisationId } : [],
  ),
  experts: matches.flatMap(({ kind, id }) => (kind === 'expert' ? id : [])),
})

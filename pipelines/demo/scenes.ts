import type { ContractMode } from '../../src/domain/engagement/outcome.ts'
import type { Conclusion, Step } from '../../src/domain/engagement.ts'
import type { DeclineReason } from '../../src/domain/feedback.ts'
import type { ProxyChannel } from '../../src/domain/need-history.ts'
import type { NeedVerb } from '../../src/domain/need-moves.ts'

/** An account of `demoPeople`, by the part of its address before the @. */
export type Actor = 'enterprise' | 'liaison' | 'park' | 'broker'

/** Something that happened so many days before the first start. */
interface Happened {
  readonly daysAgo: number
}

/** A step of an engagement; `firm` is the firm's own word. */
export type EngagementScene = Happened &
  (
    | { readonly step: 'invite' | 'accept' | 'meet' | 'intend' | 'sign' | 'launch'; readonly note?: string }
    | { readonly step: 'decline'; readonly reason: DeclineReason; readonly note: string }
    | { readonly step: 'firm' | 'close'; readonly conclusion: Exclude<Conclusion, 'withdrawn'>; readonly note?: string }
  )

/** A match of the sample libraries that the park's office has followed. */
export interface FollowedMatch extends Happened {
  readonly need: string
  readonly expert: string
  readonly broker?: true
  readonly contract?: { readonly amount: string; readonly mode: ContractMode; readonly number: string } & Happened
  readonly scenes: readonly EngagementScene[]
}

/** A need of somebody's own, beside those of the sample files. */
export interface WrittenNeed extends Happened {
  readonly title: string
  readonly description: string
  readonly by: Actor
  readonly firm: string
  readonly heardBy?: ProxyChannel
  readonly industry: string
  readonly scenes: readonly NeedScene[]
}

/** What was done to a need. */
export interface NeedScene extends Happened {
  readonly verb: NeedVerb
  readonly by: Actor
  readonly reason?: string
}

/** Steps taken one after the other, on these days. */
const walked = (
  ...days: readonly (readonly [Exclude<Step, 'decline' | 'close'>, number])[]
): readonly EngagementScene[] => days.map(([step, daysAgo]) => ({ step, daysAgo }))

/** What the first sample park's office has in hand: every stage once, some of it late. */
export const followedMatches: readonly FollowedMatch[] = [
  {
    need: 'm-n-007',
    expert: 'm-e-015',
    daysAgo: 76,
    scenes: walked(['invite', 75], ['accept', 72], ['meet', 61], ['intend', 47], ['sign', 21]),
    contract: { daysAgo: 21, amount: '48万元', mode: 'commissioned development', number: '示例-2026-0107' },
  },
  {
    need: 'm-n-019',
    expert: 'm-e-029',
    daysAgo: 84,
    scenes: [
      ...walked(['invite', 83], ['accept', 80], ['meet', 74], ['intend', 66], ['sign', 52], ['launch', 15]),
      { step: 'firm', daysAgo: 6, conclusion: 'solved', note: '换上新叶轮运行两个月，没有再见到蜂窝。' },
      { step: 'close', daysAgo: 5, conclusion: 'solved' },
    ],
    contract: { daysAgo: 52, amount: '26.5万元', mode: 'licence', number: '示例-2026-0089' },
  },
  {
    need: 'm-n-036',
    expert: 'm-e-041',
    daysAgo: 40,
    scenes: walked(['invite', 39], ['accept', 36], ['meet', 28], ['intend', 12]),
  },
  {
    need: 'm-n-013',
    expert: 'm-e-021',
    broker: true,
    daysAgo: 30,
    scenes: walked(['invite', 29], ['accept', 26], ['meet', 18]),
  },
  { need: 'm-n-028', expert: 'm-e-037', daysAgo: 9, scenes: walked(['invite', 8], ['accept', 3]) },
  { need: 'm-n-031', expert: 'm-e-039', daysAgo: 11, scenes: walked(['invite', 10]) },
  { need: 'm-n-014', expert: 'm-e-001', daysAgo: 2, scenes: walked(['invite', 2]) },
  { need: 'm-n-026', expert: 'm-e-012', broker: true, daysAgo: 1, scenes: [] },
  {
    need: 'm-n-023',
    expert: 'm-e-006',
    daysAgo: 16,
    scenes: [
      ...walked(['invite', 15]),
      { step: 'decline', daysAgo: 12, reason: 'bad time', note: '年底前没有档期，明年可以再谈。' },
    ],
  },
]

/** Needs on their way: before the review, sent back, told on the telephone, given to the level above. */
export const writtenNeeds: readonly WrittenNeed[] = [
  {
    title: '微通道扁管折弯处打压渗漏',
    description:
      '折弯半径 12 mm 的扁管，氦检时折弯外侧渗漏率约 3%，希望降到 0.3% 以下。怀疑挤压管材晶粒粗，也可能是折弯模具的问题。',
    by: 'enterprise',
    firm: 'm-o-006',
    industry: 'vacuum-refrigeration',
    daysAgo: 3,
    scenes: [{ verb: 'submit', by: 'enterprise', daysAgo: 3 }],
  },
  {
    title: '钎焊后芯体表面残留钎剂洗不干净',
    description: '现在用热水浸泡加喷淋，一批要 40 分钟，仍有白斑。想找一种 10 分钟以内、废水好处理的清洗办法。',
    by: 'enterprise',
    firm: 'm-o-006',
    industry: 'vacuum-refrigeration',
    daysAgo: 0,
    scenes: [{ verb: 'submit', by: 'enterprise', daysAgo: 0 }],
  },
  {
    title: '想把车间做得更智能',
    description: '希望提升车间智能化水平。',
    by: 'enterprise',
    firm: 'm-o-006',
    industry: 'vacuum-refrigeration',
    daysAgo: 6,
    scenes: [
      { verb: 'submit', by: 'enterprise', daysAgo: 6 },
      {
        verb: 'return',
        by: 'park',
        daysAgo: 1,
        reason: '请写明是哪道工序、现在的节拍和不良率、想达到多少，专家才好判断。',
      },
    ],
  },
  {
    title: '不锈钢泵轴在键槽处断轴',
    description:
      '2Cr13 泵轴，直径 45 mm，运行三个月左右从键槽根部断开，断口有贝壳纹。希望弄清原因，寿命做到 18 个月以上。',
    by: 'liaison',
    firm: 'm-o-008',
    heardBy: '电话',
    industry: 'fluid-machinery',
    daysAgo: 1,
    scenes: [{ verb: 'submit', by: 'liaison', daysAgo: 1 }],
  },
]

/** One need that three firms have, each in its own words, for its office alone: what they share is found, not told, and none of them knows of the others. */
const alike = (
  firm: string,
  industry: string,
  { title, description }: Pick<WrittenNeed, 'title' | 'description'>,
): WrittenNeed => ({
  title,
  description,
  by: 'park',
  firm,
  industry,
  daysAgo: 24,
  scenes: [
    { verb: 'submit', by: 'park', daysAgo: 24 },
    { verb: 'publish', by: 'park', daysAgo: 22 },
  ],
})

/** Mechanical seals that wear and leak, at a maker of pumps, of hydraulics and of vacuum machines. */
export const alikeNeeds: readonly WrittenNeed[] = [
  alike('m-o-008', 'fluid-machinery', {
    title: '流程泵机械密封漏得快，三个月就要换',
    description:
      '输送带细颗粒的介质，机械密封端面磨出沟槽，开始滴漏，一套密封只能用三个月左右。想把机械密封寿命做到 12 个月以上，泄漏量不超过 5 mL/h。',
  }),
  alike('m-o-014', 'fluid-machinery', {
    title: '柱塞泵轴端机械密封渗油',
    description:
      '油里有磨屑，轴端机械密封的端面很快磨损、渗油，客户三四个月就返修一次。希望找到耐磨的密封端面材料，机械密封寿命不低于 12 个月。',
  }),
  alike('m-o-011', 'vacuum-refrigeration', {
    title: '螺杆真空泵机械密封端面磨损泄漏',
    description:
      '抽含粉尘的气体时机械密封端面磨损，泄漏后齿轮油进了泵腔。现在四个月换一次密封，想延长到 12 个月以上，愿意换端面材料或冲洗办法。',
  }),
]

/** What was done to needs of the sample files. */
export const movedNeeds: readonly (NeedScene & { readonly need: string })[] = [
  { need: 'm-n-054', verb: 'escalate', by: 'park', daysAgo: 4 },
]

import type { Letterhead } from '../../../src/domain/shortlist.ts'
import type { Half, TripPlan, Visit } from '../../../src/domain/trip.ts'
import { packed } from '../../shortlist/export/official.ts'
import { body, foot, head, heading, title } from '../../shortlist/export/paper.ts'
import { workbookOf } from '../../shortlist/export/workbook.ts'

/** A plan, and who sends it. */
export interface SentTrip {
  readonly plan: TripPlan
  readonly letterhead: Letterhead
}

const halfNames: Readonly<Record<Half, string>> = { morning: '上午', afternoon: '下午' }

const titleOf = ({ day }: TripPlan): string => `专家走访行程单（${day}）`

const whoIs = ({ visitors }: TripPlan, { expertId }: Pick<Visit, 'expertId'>): TripPlan['visitors'][number] =>
  visitors.find((visitor) => visitor.expertId === expertId)!

const columns = [
  { name: '时间', width: 8 },
  { name: '专家', width: 14 },
  { name: '职称、单位', width: 24 },
  { name: '走访企业', width: 24 },
  { name: '所在地', width: 16 },
  { name: '需求', width: 30 },
  { name: '匹配等级', width: 9 },
  { name: '为什么去', width: 40 },
] as const

const rowOf = (plan: TripPlan, visit: Visit): readonly string[] => {
  const { name, subtitle } = whoIs(plan, visit)
  return [
    `${halfNames[visit.half]} ${visit.place}`,
    name,
    subtitle,
    visit.firm.name,
    visit.firm.region ?? '',
    visit.needs.map((need) => need.title).join('\n'),
    visit.needs.map(({ gradeName }) => gradeName).join('\n'),
    visit.needs.flatMap(({ reasons }) => reasons).join('\n'),
  ]
}

/** The visits of a day as a sheet to print and to fill in. */
export const tripXlsx = ({ plan, letterhead }: SentTrip): Promise<Buffer> =>
  workbookOf([
    {
      name: '行程单',
      title: `${titleOf(plan)} ${letterhead.name}`,
      columns,
      rows: plan.visits.map((visit) => rowOf(plan, visit)),
    },
  ])

/** The same as a document: visitor by visitor, half-day by half-day. */
export const tripDocx = ({ plan, letterhead }: SentTrip): Promise<Buffer> => {
  const going = plan.visitors.filter(({ visits }) => visits > 0)
  const told = going.flatMap(({ expertId, name, subtitle }, i) => [
    heading(`${i + 1}．${name}（${subtitle}）`),
    ...plan.visits.filter((visit) => visit.expertId === expertId).flatMap(visitOf),
  ])
  const none = going.length === 0 ? [body('没有与本园区需求相符、当天可以走访的企业。')] : []
  const children = [...head(letterhead), title(titleOf(plan)), ...told, ...none, ...foot(letterhead)]
  return packed([{ children }], letterhead)
}

const visitOf = ({ half, place, firm, needs }: Visit) => [
  body(`${halfNames[half]}第 ${place} 站：${firm.name}${firm.region === null ? '' : `（${firm.region}）`}。`),
  ...needs.map((need) => body(`需求：${need.title}。${need.gradeName}：${need.reasons.join('；')}。`)),
]

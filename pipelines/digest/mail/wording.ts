import type {
  AnswersNote,
  AskedFor,
  Digest,
  DigestIndicator,
  DigestItem,
  LateStep,
  Week,
} from '../../../src/domain/digest.ts'
import type { IndicatorVerdictCode } from '../../../src/domain/indicator.ts'
import type { Kind } from '../../../src/domain/record.ts'

const nouns: Readonly<Record<Kind, string>> = { need: '需求', result: '成果', expert: '专家' }
/** What a recommendation is said to be for. */
const sides: Readonly<Record<AskedFor['kind'], string>> = {
  need: '需求',
  result: '成果',
  expert: '研究方向',
  question: '订阅的问题',
}

const verdicts: Readonly<Record<IndicatorVerdictCode, string>> = {
  met: '满足',
  'not met': '不满足',
  unknown: '未说明',
  'not comparable': '无法比较',
}

/** Longest line of a subject, in characters: what phones show. */
const subjectLength = 60

/** The subject: the best of it, and the one reason that speaks loudest. */
export const subjectOf = ({ items, weeks, day }: Digest): string => {
  const [best] = items
  if (best === undefined && weeks[0]?.of === 'answers')
    return cut(oneLine(`智桥：${answersIn(weeks[0])}`), subjectLength)
  if (best === undefined) return `智桥每周小结：${weeks[0]?.from ?? day} 起一周的对接情况`
  const others = items.length === 1 ? '' : `等 ${items.length} 条`
  const reason = best.asked === null ? '' : `，${(best.reasons[0] ?? '').replace(/^[^：]*：/, '')}`
  return cut(oneLine(`智桥推荐${nouns[best.kind]}“${cut(best.title, 24)}”${others}${reason}`), subjectLength)
}

/** The first lines of a mail. */
export const openingOf = ({ name, items, weeks, personalised, more, day }: Digest) => ({
  heading: `${name}，您好`,
  lead: [
    `${day}　`,
    items.length === 0 ? leadWithout(weeks) : leadOf(items.length, personalised),
    more > 0 ? `另有 ${more} 条可在网页查看。` : '',
  ].join(''),
})

const leadWithout = (weeks: Digest['weeks']): string =>
  weeks[0]?.of === 'answers' ? `${answersIn(weeks[0])}。` : '过去一周的对接情况如下。'

const answersIn = ({ returned, handedBack }: AnswersNote): string =>
  [
    returned.length === 0 ? '' : `园区科协退回了 ${returned.length} 项成果`,
    handedBack.length === 0 ? '' : `上级答复了 ${handedBack.length} 条上报的需求`,
  ]
    .filter((part) => part !== '')
    .join('，')

const leadOf = (count: number, personalised: boolean): string =>
  personalised
    ? `有 ${count} 条新的推荐，每条都写明依据，均可在原文中查到。`
    : `以下 ${count} 条是您可以查看的最新内容，没有按您的需求或反馈挑选。`

/** What a recommendation is for. */
export const askedLine = ({ kind, asked }: DigestItem): string =>
  asked === null ? `新${nouns[kind]}` : `推荐${nouns[kind]}，对应您的${sides[asked.kind]}：${asked.title}`

const indicatorLine = ({ asked, verdict, offered }: DigestIndicator): string =>
  `${verdicts[verdict]}：要求“${asked}”${offered === null ? '' : `，对方“${offered}”`}`

/** So many indicators that were decided a reader takes in. */
const indicatorsShown = 4

/** The numbers of a recommendation: those that were decided, and how many nothing is said of. */
export const indicatorLines = ({ indicators }: DigestItem): readonly string[] => {
  const decided = indicators
    .filter(({ verdict }) => verdict === 'met' || verdict === 'not met')
    .slice(0, indicatorsShown)
  const silent = indicators.length - decided.length
  return [...decided.map(indicatorLine), ...(silent === 0 ? [] : [`另有 ${silent} 项要求，资料中没有说明或未列出`])]
}

/** What a week is called. */
export const weekTitles: Readonly<Record<Digest['weeks'][number]['of'], string>> = {
  answers: '给您的答复',
  park: '园区一周小结',
  area: '辖区一周小结',
  cases: '交办给您的对接',
}

/** A line of a mail, and the room (a path of the page) it leads to; `null`: none. */
export interface MailLine {
  readonly text: string
  readonly path: string | null
}

/** What was decided, or a week, line by line. */
export const weekLines = (week: Digest['weeks'][number]): readonly MailLine[] =>
  week.of === 'answers' ? answerLines(week) : linesOfWeek(week).map((text) => ({ text, path: null }))

const answerLines = ({ returned, handedBack }: AnswersNote): readonly MailLine[] => [
  ...returned.slice(0, named).map(({ id, title, reason }) => ({
    text: `成果“${title}”被园区科协退回${reason === null ? '' : `：${cut(oneLine(reason), reasonLength)}`}`,
    path: `/institution/results/${encodeURIComponent(id)}`,
  })),
  ...theRest(returned.length, (count) => ({ text: `另有 ${count} 项成果被退回`, path: '/institution/results' })),
  ...handedBack.slice(0, named).map(({ id, title, by }) => ({
    text: `${by ?? '上级科协'}答复了上报的需求“${title}”，请打开看答复`,
    path: `/desk/needs/${encodeURIComponent(id)}`,
  })),
  ...theRest(handedBack.length, (count) => ({ text: `另有 ${count} 条上报的需求得到答复`, path: '/desk/needs' })),
]

/** So many of each are named in one mail; the others are counted. */
const named = 20

const theRest = (count: number, line: (count: number) => MailLine): readonly MailLine[] =>
  count > named ? [line(count - named)] : []

/** Longest reason a mail repeats, in characters. */
const reasonLength = 120

const linesOfWeek = (week: Week): readonly string[] => {
  if (week.of === 'cases')
    return [`正在进行 ${week.running} 件，逾期未办 ${week.overdue} 件。`, ...lateLines(week.late, week.overdue)]
  const needs = `新需求 ${week.newNeeds} 条，尚待解决 ${week.openNeeds} 条`
  if (week.of === 'area')
    return [
      `辖区内 ${week.parks} 个园区：${needs}。`,
      `新开始的对接 ${week.begun} 件，逾期未办 ${week.overdue} 件，已提醒到您这一级的 ${week.leftLying} 件。`,
      ...week.escalated.map(({ need, park }) => `上报给您的需求：${need}${park === null ? '' : `（${park}）`}`),
    ]
  return [
    `${needs}；新成果和专家 ${week.newOffers} 条。`,
    `企业反馈：感兴趣 ${week.interested} 次，不合适 ${week.declined} 次。逾期未办的对接 ${week.overdue} 件。`,
    ...lateLines(week.late, week.overdue),
    ...week.handedOver.map(({ need, candidate, by }) => `请园区对接：${by} 为“${need}”选中了 ${candidate}`),
  ]
}

// Written out, a line does not break in it.
const monthAndDay = (day: string): string => `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`

/** So many late steps a reader takes in. */
const lateShown = 5

const lateLines = (late: readonly LateStep[], overdue: number): readonly string[] => {
  const shown = late.slice(0, lateShown)
  const rest = overdue - shown.length
  return [
    ...shown.map(({ need, due }) => `逾期：需求“${need}”的下一步应在 ${monthAndDay(due)}前完成`),
    ...(shown.length > 0 && rest > 0 ? [`另有 ${rest} 件逾期，请到网页查看`] : []),
  ]
}

/** Why this mail came, and how to have no more of it. */
export const footerLines = {
  why: '您收到这封邮件，是因为您订阅了智桥的推荐。推荐由程序按记录内容计算，人工可以复核；您可以选择不按个人情况推荐。',
  manage: '更改订阅',
  unsubscribe: '退订',
} as const

/** What the three buttons say. */
export const buttonNames = { interested: '感兴趣', declined: '不合适', 'handed over': '交园区科协对接' } as const

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const cut = (text: string, most: number): string => {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}

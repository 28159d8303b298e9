import type { Paragraph } from 'docx'
import type { ShortlistLine } from '../../../src/domain/shortlist.ts'
import { packed } from './official.ts'
import { body, foot, head, heading, plain, title } from './paper.ts'
import type { Sent } from './sent.ts'

/** 推荐清单: each need with those recommended for it and why, and behind it a letter of invitation for every expert. */
export const docxOf = async (sent: Sent): Promise<Buffer> => {
  const { title: name, letterhead, lines } = sent
  const byNeed = [...Map.groupBy(lines, ({ needId }) => needId).values()]
  const list = byNeed.flatMap((own, i) => [
    heading(
      `${i + 1}．${own[0]!.need.title}${own[0]!.need.organisation === null ? '' : `（${own[0]!.need.organisation}）`}`,
    ),
    ...own.flatMap(recommended),
  ])
  const experts = Map.groupBy(
    lines.filter(({ kind }) => kind === 'expert'),
    ({ candidateId }) => candidateId,
  )
  const letters = [...experts.values()].flatMap((own) => invitation(own, sent))
  const children = [...head(letterhead), title(name), ...list, ...foot(letterhead), ...letters]
  return packed([{ children }], letterhead)
}

/** Most reasons that a list of recommendations gives for one line. */
const mostReasons = 3

const recommended = (line: ShortlistLine): readonly Paragraph[] => {
  const reasons = line.reasons.toSorted((a, b) => b.points - a.points).slice(0, mostReasons)
  return [
    body(`推荐${line.title}，${line.subtitle}。匹配等级：${line.gradeName}。`),
    ...(reasons.length === 0 ? [] : [body(`理由：${reasons.map(({ text }) => text).join('；')}。`)]),
    ...line.quotes.slice(0, 1).map(({ source, text }) => body(`依据：“${text}”（${source}）。`)),
    ...line.warnings.map((warning) => body(`注意：${warning}。`)),
    ...(line.note === null ? [] : [body(`备注：${line.note}`)]),
  ]
}

// Whose a need is, is told to an outsider after his yes, here as on the invitation's page; of what is confidential nothing is.
const invitation = (own: readonly ShortlistLine[], { letterhead, confidential }: Sent): readonly Paragraph[] => [
  title('邀请函', { pageBreakBefore: true }),
  plain(`${own[0]!.title}：`),
  body(
    `经匹配，下列企业的技术需求与您的研究方向相近，诚邀您参加对接${letterhead.occasion === null ? '' : `（${letterhead.occasion}）`}：`,
  ),
  ...own.map(({ need, needId }, i) =>
    body(
      confidential.has(needId)
        ? `${i + 1}．一项不便公开的需求，详情面谈`
        : `${i + 1}．${need.title}${need.region === null ? '' : `（${need.region}）`}`,
    ),
  ),
  body('敬请回复能否参加。提出需求的企业在您同意对接之后告知；您的联系方式在您同意之前也不会提供给企业。'),
  ...foot(letterhead),
]

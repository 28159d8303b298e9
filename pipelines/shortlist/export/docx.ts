import { AlignmentType, Paragraph } from 'docx'
import type { Letterhead, ShortlistLine } from '../../../src/domain/shortlist.ts'
import { faces, packed, run, sizes } from './official.ts'
import type { Sent } from './sent.ts'

/** Twips of two characters of the body, and of a line. */
const indent = 2 * sizes.body * 10
const lineHeight = 560

const body = (text: string): Paragraph =>
  new Paragraph({
    children: [run(text, faces.body)],
    indent: { firstLine: indent },
    spacing: { line: lineHeight, lineRule: 'exact' },
  })
const plain = (text: string): Paragraph =>
  new Paragraph({ children: [run(text, faces.body)], spacing: { line: lineHeight, lineRule: 'exact' } })
const heading = (text: string): Paragraph =>
  new Paragraph({
    children: [run(text, faces.heading)],
    indent: { firstLine: indent },
    spacing: { line: lineHeight, lineRule: 'exact' },
  })
const title = (text: string, own: { readonly pageBreakBefore?: boolean } = {}): Paragraph =>
  new Paragraph({
    children: [run(text, faces.title, { size: sizes.title })],
    alignment: AlignmentType.CENTER,
    spacing: { after: 300 },
    ...own,
  })
const right = (text: string): Paragraph =>
  new Paragraph({
    children: [run(text, faces.body)],
    alignment: AlignmentType.RIGHT,
    indent: { right: 2 * indent },
    spacing: { line: lineHeight, lineRule: 'exact' },
  })

const dateInWords = (date: string): string => {
  const [year, month, day] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

const head = ({ reference }: Letterhead): readonly Paragraph[] =>
  reference === null
    ? []
    : [
        new Paragraph({
          children: [run(reference, faces.body)],
          alignment: AlignmentType.CENTER,
          spacing: { after: 200 },
        }),
      ]
const foot = ({ name, date, contact, telephone }: Letterhead): readonly Paragraph[] => [
  ...(contact === null ? [] : [body(`联系人：${contact}${telephone === null ? '' : `，电话：${telephone}`}。`)]),
  plain(''),
  right(name),
  right(`${dateInWords(date)}（盖章）`),
]

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

import { AlignmentType, Paragraph, Table, TableCell, TableRow, VerticalAlign, WidthType } from 'docx'
import { faces, packed, run, sizes } from '../../shortlist/export/official.ts'
import {
  byFirm,
  byPartner,
  byTable,
  type PrintedEvent,
  type PrintedGroup,
  type PrintedMeeting,
  topicsOf,
} from './sheets.ts'

/** Half points of what stands in a table, and of a name on a card that is read from across the hall. */
const small = 24
const cardSize = 220
/** Millimetres around what is handed out: a day of ten meetings on one page. */
const margin = 15

interface Column {
  readonly name: string
  /** Share of the width, of 100. */
  readonly share: number
  readonly text: (each: PrintedMeeting) => readonly string[]
}

const paragraph = (text: string, own: { readonly face?: string; readonly size?: number } = {}): Paragraph =>
  new Paragraph({ children: [run(text, own.face ?? faces.body, { size: own.size ?? small })] })

const centred = (
  text: string,
  { size, before = 0, after = 0 }: { readonly size: number; readonly before?: number; readonly after?: number },
): Paragraph =>
  new Paragraph({
    children: [run(text, faces.heading, { size })],
    alignment: AlignmentType.CENTER,
    spacing: { before, after },
  })

const tableOf = (columns: readonly Column[], meetings: readonly PrintedMeeting[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ name, share }) => cell([paragraph(name, { face: faces.heading })], share)),
      }),
      ...meetings.map(
        (each) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ text, share }) =>
              cell(
                text(each).map((line) => paragraph(line)),
                share,
              ),
            ),
          }),
      ),
    ],
  })

const cell = (children: readonly Paragraph[], share: number): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: share, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
  })

const dayInWords = (day: string): string => {
  const [year, month, date] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** One page: whose it is, when and where the event is, and the meetings. */
const pageOf = (
  printed: PrintedEvent,
  group: PrintedGroup,
  { isFirst, columns }: { readonly isFirst: boolean; readonly columns: readonly Column[] },
): readonly (Paragraph | Table)[] => [
  new Paragraph({
    children: [run(printed.event.title, faces.body, { size: small })],
    alignment: AlignmentType.CENTER,
    pageBreakBefore: !isFirst,
  }),
  centred(group.name, { size: sizes.title, before: 200, after: 100 }),
  ...(group.detail === '' ? [] : [centredSmall(group.detail)]),
  centredSmall([dayInWords(printed.event.day), printed.event.place].filter((part) => part !== null).join('　')),
  paragraph(''),
  tableOf(columns, group.meetings),
]

const centredSmall = (text: string): Paragraph =>
  new Paragraph({ children: [run(text, faces.body, { size: small })], alignment: AlignmentType.CENTER })

const columnsOf = (printed: PrintedEvent) => {
  const time: Column = { name: '时间', share: 20, text: (each) => [each.time] }
  const table: Column = { name: '桌号', share: 12, text: ({ place }) => [place.table] }
  const firm: Column = { name: '企业', share: 28, text: ({ meeting }) => [meeting.firm.name] }
  const partner: Column = {
    name: '专家、成果方',
    share: 28,
    text: ({ meeting: { partner } }) => [partner.name, ...(partner.detail === '' ? [] : [partner.detail])],
  }
  const topics: Column = { name: '谈什么', share: 40, text: ({ meeting }) => topicsOf(meeting, printed) }
  return {
    firm: [time, table, partner, topics],
    partner: [time, table, firm, topics],
    table: [time, { ...firm, share: 26 }, { ...partner, share: 26 }, { ...topics, share: 28 }],
  }
}

/** 桌牌: the table's name as large as the page takes, who invites above it. */
const cardOf = ({ event }: PrintedEvent, name: string, isFirst: boolean): readonly Paragraph[] => [
  new Paragraph({
    children: [run(event.title, faces.heading, { size: sizes.title })],
    alignment: AlignmentType.CENTER,
    spacing: { before: 1200 },
    pageBreakBefore: !isFirst,
  }),
  new Paragraph({
    children: [run(name, faces.heading, { size: [...name].length > 5 ? cardSize / 2 : cardSize, bold: true })],
    alignment: AlignmentType.CENTER,
    spacing: { before: 1200 },
  }),
]

/** A page to hand to each firm, to each expert, and to lie on each table; and behind them a card for each table. */
export const eventDocument = (printed: PrintedEvent): Promise<Buffer> => {
  const columns = columnsOf(printed)
  const pages = [
    ...byFirm(printed).map((group) => ({ group, columns: columns.firm })),
    ...byPartner(printed).map((group) => ({ group, columns: columns.partner })),
    ...byTable(printed)
      .filter(({ meetings }) => meetings.length > 0)
      .map((group) => ({ group, columns: columns.table })),
  ].flatMap(({ group, columns: own }, i) => pageOf(printed, group, { isFirst: i === 0, columns: own }))
  const cards = printed.version.setting.tables.flatMap((name, i) => cardOf(printed, name, i === 0))
  return packed(
    [
      { children: pages, margin },
      { children: cards, margin, isAcross: true },
    ],
    {
      name: printed.event.host,
      date: printed.event.day,
    },
  )
}

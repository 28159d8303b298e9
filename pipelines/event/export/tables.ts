import { slotsOf } from '../../../src/domain/event/slots.ts'
import { csvFile } from '../../csv-line.ts'
import { type SheetColumn, type TextSheet, workbookOf } from '../../shortlist/export/workbook.ts'
import {
  byFirm,
  byPartner,
  byTable,
  type PrintedEvent,
  type PrintedGroup,
  type PrintedMeeting,
  printedMeetings,
  topicsOf,
} from './sheets.ts'

type Text = (each: PrintedMeeting, printed: PrintedEvent) => string

interface Column extends SheetColumn {
  readonly text: Text
}

const time: Column = { name: '时间', width: 14, text: (each) => each.time }
const table: Column = { name: '桌号', width: 10, text: ({ place }) => place.table }
const firm: Column = { name: '企业', width: 28, text: ({ meeting }) => meeting.firm.name }
const partner: Column = { name: '专家、成果方', width: 18, text: ({ meeting }) => meeting.partner.name }
const detail: Column = { name: '职称、单位', width: 28, text: ({ meeting }) => meeting.partner.detail }
const topics: Column = {
  name: '谈什么',
  width: 44,
  text: ({ meeting }, printed) => topicsOf(meeting, printed).join('\n'),
}
const notes: Column = {
  name: '备注',
  width: 20,
  text: ({ meeting }) => meeting.topics.flatMap(({ note }) => note ?? []).join('\n'),
}

const whole = [time, table, firm, partner, detail, topics, notes]

const rowsOf = (meetings: readonly PrintedMeeting[], columns: readonly Column[], printed: PrintedEvent) =>
  meetings.map((each) => columns.map(({ text }) => text(each, printed)))

const titleOf = ({ event }: PrintedEvent): string =>
  [event.title, event.day, event.place].filter((part) => part !== null).join('　')

/** Slots down, tables across: who sits where. */
const hall = (printed: PrintedEvent): TextSheet => {
  const { tables, hours } = printed.version.setting
  const slots = slotsOf(hours)
  const at = new Map(printedMeetings(printed).map((each) => [`${each.place.slot} ${each.place.table}`, each]))
  return {
    name: '桌位图',
    title: `${titleOf(printed)}：桌位图`,
    columns: [{ name: '时间', width: 13 }, ...tables.map((name) => ({ name, width: 20 }))],
    rows: slots.map(({ from, to }, slot) => [
      `${from}–${to}`,
      ...tables.map((name) => {
        const each = at.get(`${slot} ${name}`)
        return each === undefined ? '' : `${each.meeting.firm.name}\n${each.meeting.partner.name}`
      }),
    ]),
  }
}

const grouped = (
  printed: PrintedEvent,
  {
    name,
    first,
    groups,
    columns,
  }: {
    readonly name: string
    readonly first: SheetColumn
    readonly groups: readonly PrintedGroup[]
    readonly columns: readonly Column[]
  },
): TextSheet => ({
  name,
  title: `${titleOf(printed)}：${name}`,
  columns: [first, ...columns],
  rows: groups.flatMap((group) => rowsOf(group.meetings, columns, printed).map((row) => [group.name, ...row])),
})

const left = (printed: PrintedEvent): readonly TextSheet[] => {
  const byId = new Map(printed.version.meetings.map((meeting) => [meeting.id, meeting]))
  const columns = [firm, partner, topics]
    .map(({ name, width }) => ({ name, width }))
    .concat({ name: '为什么没排上', width: 40 })
  const rows = printed.version.unplaced.flatMap(({ meetingId, reason }) => {
    const meeting = byId.get(meetingId)
    return meeting === undefined
      ? []
      : [[meeting.firm.name, meeting.partner.name, topicsOf(meeting, printed).join('\n'), reason]]
  })
  return rows.length === 0 ? [] : [{ name: '未排上', title: `${titleOf(printed)}：未排上`, columns, rows }]
}

/** 总表, 桌位图, 按企业, 按专家, 按桌, and what has no place, as a workbook to print. */
export const eventWorkbook = (printed: PrintedEvent): Promise<Buffer> =>
  workbookOf([
    { name: '总表', title: titleOf(printed), columns: whole, rows: rowsOf(printedMeetings(printed), whole, printed) },
    hall(printed),
    grouped(printed, {
      name: '按企业',
      first: firm,
      groups: byFirm(printed),
      columns: [time, table, partner, detail, topics],
    }),
    grouped(printed, {
      name: '按专家',
      first: partner,
      groups: byPartner(printed),
      columns: [time, table, firm, topics],
    }),
    grouped(printed, { name: '按桌', first: table, groups: byTable(printed), columns: [time, firm, partner, topics] }),
    ...left(printed),
  ])

/** 总表 as CSV: UTF-8 with the mark that Excel knows it by. */
export const eventCsv = (printed: PrintedEvent): Buffer =>
  Buffer.from(csvFile([whole.map(({ name }) => name), ...rowsOf(printedMeetings(printed), whole, printed)]))

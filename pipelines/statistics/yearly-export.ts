import { dayOf } from '../../src/domain/day.ts'
import { type FilingState, type YearlyItem, yearlyItems } from '../../src/domain/statistics/yearly.ts'
import { csvFile } from '../csv-line.ts'
import { workbookOf } from '../shortlist/export/workbook.ts'
import type { YearlyView } from './yearly.ts'

/** The items of the form as they are printed. */
export const yearlyNames: Readonly<Record<YearlyItem, string>> = {
  parks: '园区',
  enterprises: '企业',
  associations: '科协组织',
  institutions: '高校及科研机构',
  societies: '学会',
  agencies: '服务机构',
  results: '科技成果',
  experts: '专家',
  visits: '走访企业（家次）',
  meetings: '对接会（场次）',
  diagnoses: '诊断意见',
  'needs submitted': '发布需求',
  'needs qualified': '合格需求',
  'needs recommended': '已推荐需求',
  'needs solved': '企业确认解决',
  intents: '意向',
  contracts: '签约',
  'contract yuan': '签约金额（元）',
  projects: '立项',
  launches: '落地',
}

const states: Readonly<Record<FilingState, string>> = { filed: '已报，待审核', returned: '退回', accepted: '通过' }

/** A year's form as it is handed in. */
export interface YearlyPaper {
  readonly name: string
  readonly year: number
  readonly view: YearlyView
}

const headers = ['项目', '上报数', '系统数', '差异说明']

// What was filed last counts; before the first filing the form stands as the house fills it in.
const rowsOf = ({ view: { live, filings } }: YearlyPaper): readonly (readonly string[])[] => {
  const last = new Map(filings.at(-1)?.figures.map((figure) => [figure.item, figure]))
  return yearlyItems.map((item) => {
    const figure = last.get(item)
    const [value, counted] = [figure?.value ?? live[item], figure?.live ?? live[item]]
    return [yearlyNames[item], `${value}`, `${counted}`, figure?.note ?? '']
  })
}

/** The form as CSV. */
export const yearlyCsv = (paper: YearlyPaper): string => csvFile([headers, ...rowsOf(paper)])

/** The form as a workbook, with every version filed so far on a sheet of its own. */
export const yearlyXlsx = (paper: YearlyPaper): Promise<Buffer> => {
  const { name: whose, year, view } = paper
  const last = view.filings.at(-1)
  const versions = view.filings.map(({ version, state, at, reason }) => [
    `${version}`,
    states[state],
    dayOf(at),
    reason ?? '',
  ])
  return workbookOf([
    {
      name: '年度信息采集表',
      title: `${whose} ${year} 年度信息采集表（${last === undefined ? '未上报' : `第 ${last.version} 版，${states[last.state]}`}）`,
      columns: headers.map((name, place) => ({ name, width: place === 3 ? 40 : 18 })),
      rows: rowsOf(paper),
    },
    {
      name: '各版',
      title: `${whose} ${year} 年各版`,
      columns: ['版', '状态', '日期', '退回的原因'].map((name) => ({ name, width: 18 })),
      rows: versions,
    },
  ])
}

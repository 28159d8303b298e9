import writeWorkbook from 'write-excel-file/node'

/** One row of the office's spreadsheet, as somebody typed it. */
export interface OfficeRow {
  readonly title: string
  readonly cells: readonly string[]
}

const objects = [
  '泵阀壳体',
  '换热器',
  '传动齿轮',
  '汽车底盘件',
  '铝合金压铸件',
  '液压缸',
  '机床主轴',
  '焊接机器人',
  '真空炉',
  '机械密封',
  '增材制造零件',
  '激光切割头',
  '航空薄壁件',
  '铜铝接头',
  '滚动轴承',
  '冲压模具',
]
const arts = [
  ['表面强化', '硬度提高30%以上'],
  ['耐蚀涂层', '盐雾试验1000小时无锈蚀'],
  ['缺陷在线检测', '漏检率低于0.5%'],
  ['减振降噪', '噪声降低6分贝'],
  ['寿命预测', '误差±8%'],
  ['变形控制', '变形量不大于0.05 mm'],
  ['低温钎焊', '钎焊温度低于460℃'],
  ['余热利用', '节能15%'],
  ['精密测量', '精度±2 μm'],
  ['快速换型', '换型时间不超过10分钟'],
  ['气孔抑制', '气孔率低于1%'],
  ['在线监测', '采样频率10 kHz'],
  ['轻量化设计', '减重20%'],
  ['清洁生产', '废液减少70%'],
  ['数字孪生', '仿真误差5%以内'],
  ['再制造修复', '修复成本为新件的35%'],
  ['耐磨复合材料', '磨损量降低一半'],
  ['智能排产', '交期缩短20%'],
  ['泄漏检测', '检漏灵敏度1×10⁻⁶ Pa·m³/s'],
  ['疲劳试验', '循环1000万次'],
] as const
/** What people write where a number or a word of a list was meant. */
const oddities = ['面议', '约50万元', '叁拾万', '50', '100-200万', 'TRL6', '六级', '小试?', '', '已获奖']

/** The result that a maker of car parts waits for. */
export const thermal = '新能源汽车电池包热管理微通道液冷板'
const rowsInAll = 340
const rowsWithoutTitle = 12
const rowsTwice = 10

/** The header of the office: words of its own for the name, the usual ones for the rest. */
export const header = ['项目', '成果简介', '完成单位', '完成人', '所处阶段', '报价']
const office = '射陵技术转移中心'

/** 340 invented results of mixed quality: some without a name, some twice, with odd numbers. */
export const officeRows = (): readonly OfficeRow[] => {
  const invented = objects.flatMap((object, of) =>
    arts.map(([art, figure], at): OfficeRow => {
      const title = `${object}${art}技术`
      const odd = oddities[(of * 7 + at * 3) % oddities.length] ?? ''
      const words = `用于${object}的${art}，${figure}，已在两家企业试用。`
      return {
        title,
        cells: [title, words, office, `宋知远、顾清嘉${(of + at) % 9}`, odd, oddities[(of + at) % 4] ?? ''],
      }
    }),
  )
  const good = rowsInAll - rowsWithoutTitle - rowsTwice
  const words = '微通道液冷板用于新能源汽车动力电池包热管理，电芯温差不超过3℃，流阻低于20 kPa，适合汽车零部件企业。'
  const rows = [
    { title: thermal, cells: [thermal, words, office, '江若谷', '中试', '面议'] },
    ...invented.slice(0, good - 1),
  ]
  const nameless = Array.from({ length: rowsWithoutTitle }, (_, at) => ({
    title: '',
    cells: ['', `第${at + 1}项漏填名称的成果，用于泵阀`, office, '', '', ''],
  }))
  return [...rows, ...nameless, ...rows.slice(20, 20 + rowsTwice)]
}

/** The rows as the office sends them: a merged title and a line of instructions above the header. */
export const officeWorkbook = (rows: readonly OfficeRow[]): Promise<Buffer> => {
  const title = [{ value: '射陵园区科技成果征集表', columnSpan: header.length }, ...header.slice(1).map(() => null)]
  const data = [title, ['填表说明：每项成果一行'], header, ...rows.map(({ cells }) => cells)]
  return writeWorkbook([{ sheet: '成果', data }] as never).toBuffer()
}

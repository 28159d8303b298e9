import type { RecordFrame } from './record.ts'

/** How far a result has come, from the bench to the market. */
export const maturities = ['实验室', '小试', '中试', '样机', '产业化', '进入市场'] as const
export type Maturity = (typeof maturities)[number]

/** 科技成果: what a university, institute or firm offers. Never «what a search returned». */
export interface Result extends RecordFrame {
  readonly title: string
  readonly description: string
  readonly organisation: string | null
  readonly organisationId: string | null
  readonly inventors: readonly string[]
  readonly industry: string | null
  readonly region: string | null
  readonly maturity: Maturity | null
  /** 转让, 许可, 作价入股, 先使用后付费, 先投后股, 合作研发. */
  readonly cooperation: readonly string[]
  readonly patents: readonly string[]
  readonly keywords: readonly string[]
  readonly price: string | null
}

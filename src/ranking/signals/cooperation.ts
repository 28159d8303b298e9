import type { Signal } from './signal.ts'

/** Ways of working together that mean the same from either side. */
const same: Readonly<Record<string, string>> = {
  技术许可: '许可',
  技术转让: '转让',
  先使用后付费: '许可',
  联合攻关: '合作研发',
  委托开发: '合作研发',
  合作开发: '合作研发',
  联合研发: '合作研发',
}

const families = (ways: readonly string[]): readonly string[] => ways.map((way) => same[way] ?? way)

/** Whether the ways of cooperation that both sides name meet. Experts name none. */
export const cooperation: Signal = (candidate, asked) => {
  const offered = candidate.kind === 'expert' ? [] : families(candidate.record.cooperation)
  const wished = families(asked.cooperation)
  if (offered.length === 0 || wished.length === 0) return undefined
  return wished.some((way) => offered.includes(way)) ? 1 : 0
}

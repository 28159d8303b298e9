import type { IndicatorView, Quote, Verdict } from '../../../src/web/api/types.ts'

const notes: Readonly<Record<Verdict, string>> = {
  met: '对方给出的数值满足要求',
  'not met': '对方给出的数值不满足要求',
  unknown: '对方材料未提到「耐温」',
  'not comparable': '单位「HRC」与「HV」不可换算',
}
const words = { field: 'text', text: '耐温3000℃', start: 0, end: 7, marks: [[2, 7]] } as const

/** A number asked for and what a record says to it; of the unknown it says nothing. `change` is of what is asked. */
export const anIndicator = (verdict: Verdict, change: Partial<Quote> = {}): IndicatorView => ({
  indicator: { ...words, ...change },
  verdict,
  offered: verdict === 'unknown' ? null : { ...words, field: 'title', source: '标题', text: '耐325度', end: 5 },
  note: notes[verdict],
})

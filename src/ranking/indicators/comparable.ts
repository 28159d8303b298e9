import type { Quantity } from '../../text/quantities/quantity.ts'
import { areComparable } from '../../text/units/unit.ts'
import { isAccuracy } from './accepted.ts'

const isDeviation = ({ property }: Quantity): boolean =>
  property?.name === '误差' || property?.known?.goodness === 'less'

const areOneForm = (a: Quantity, b: Quantity): boolean => {
  if (a.form === b.form) return a.sides.length === b.sides.length
  const forms = [a.form, b.form]
  // 误差≤0.02 and ±0.02 say the same; 厚度2mm and 厚度±0.02mm do not.
  return forms.includes('tolerance') && forms.includes('value') && isDeviation(a) && isDeviation(b)
}

const isOneBase = (a: Quantity, b: Quantity): boolean => {
  if (a.form !== 'change' && a.form !== 'difference') return true
  if (a.base === null || b.base === null) return true
  return a.base.text.includes(b.base.text) || b.base.text.includes(a.base.text)
}

/** Why two quantities of one property cannot be held against each other, in Chinese for the reader; `null` when they can. */
export const hindrance = (need: Quantity, offer: Quantity): string | null => {
  if (!areOneForm(need, offer)) return '一方是数值，一方是相对变化或公差，不能直接比较'
  if (!areComparable(need.dimension, offer.dimension)) return `单位「${need.unit}」与「${offer.unit}」不可换算`
  if (isAccuracy(need) !== isAccuracy(offer)) return '一方是准确率，一方是误差，不能直接比较'
  return isOneBase(need, offer) ? null : `比较基准不同（${need.base!.text}、${offer.base!.text}）`
}
